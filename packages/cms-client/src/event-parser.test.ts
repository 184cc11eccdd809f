import { expect, test } from 'vitest';
import { createEventParser, type StreamEvent } from './event-parser.ts';

function parse(...pieces: string[]): StreamEvent[] {
  const events: StreamEvent[] = [];
  const take = createEventParser((event) => events.push(event));
  pieces.forEach(take);
  return events;
}

test('An event has an id, a name and its lines of data joined', () => {
  expect(parse('id: 7\nevent: change\ndata: one\ndata: two\n\n')).toEqual([
    { id: '7', event: 'change', data: 'one\ntwo' }
  ]);
});

test('A stream cut between any two characters gives the same events, whatever ends its lines', () => {
  for (const end of ['\n', '\r', '\r\n']) {
    const text = [': hello', 'id: 1', 'event: change', 'data: {"a":1}', '', 'data: x', '', ''].join(end);
    // A CR that ends the stream waits for its LF, so a next line is given.
    const whole = parse(text, ':');
    expect(whole).toHaveLength(2);
    expect(parse(...text, ':')).toEqual(whole);
    for (let cut = 1; cut < text.length; cut++) {
      expect(parse(text.slice(0, cut), text.slice(cut), ':')).toEqual(whole);
    }
  }
});

test('A comment, an unknown field and an event without data give nothing', () => {
  expect(parse(': keep-alive\n\nretry: 10\n\nevent: change\n\n')).toEqual([]);
});

test('An event that is not ended by an empty line is not given', () => {
  expect(parse('data: half\n')).toEqual([]);
});

test('Only one space after the colon is taken away, and an id with a NUL is ignored', () => {
  expect(parse('id: 1\nid: 2\0\ndata:  a\n\n')).toEqual([{ id: '1', event: 'message', data: ' a' }]);
});
