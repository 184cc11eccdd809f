import { expect, test } from 'vitest';
import { readFrontMatter } from './front-matter.ts';

test('facts stand above the text and may hold colons', () => {
  const { facts, markdown } = readFrontMatter('---\ntitle: Water: ours\nstate: draft\n---\n\nText\n\n---\n');

  expect([...facts]).toEqual([
    ['title', 'Water: ours'],
    ['state', 'draft']
  ]);
  expect(markdown).toBe('\nText\n\n---\n');
});

test.each([
  ['Text without facts', /between two lines of ---/],
  ['---\ntitel: A slip of the pen\n---\nText', /Not a fact: titel/],
  ['---\ntitle\n---\nText', /Not a fact: title/]
])('a slip in the facts is refused: %j', (source, message) => {
  expect(() => readFrontMatter(source)).toThrow(message);
});
