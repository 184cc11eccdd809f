import { expect, test } from 'vitest';
import { linesOf, listOf, partsOf, readFrontMatter } from './front-matter.ts';

test('facts stand above the text and may hold colons', () => {
  const { facts, markdown } = readFrontMatter('---\ntitle: Water: ours\nstate: draft\n---\n\nText\n\n---\n');

  expect([...facts]).toEqual([
    ['title', 'Water: ours'],
    ['state', 'draft']
  ]);
  expect(markdown).toBe('\nText\n\n---\n');
});

test('what there is several of stands one a line, or with commas between', () => {
  const { facts } = readFrontMatter(
    '---\nsignatory: Iryna Savchuk | baker, Lantern Street\nsignatory: Ottilie Grau\ntopics: vote, prices\n---\n'
  );

  expect(linesOf(facts, 'signatory').map(partsOf)).toEqual([
    ['Iryna Savchuk', 'baker, Lantern Street'],
    ['Ottilie Grau']
  ]);
  expect(listOf(facts, 'topics')).toEqual(['vote', 'prices']);
  expect(listOf(facts, 'groups')).toEqual([]);
});

test.each([
  ['Text without facts', /between two lines of ---/],
  ['---\ntitel: A slip of the pen\n---\nText', /Not a fact: titel/],
  ['---\ntitle\n---\nText', /Not a fact: title/],
  ['---\ntitle: One\ntitle: Another\n---\nText', /Said twice: title/]
])('a slip in the facts is refused: %j', (source, message) => {
  expect(() => readFrontMatter(source)).toThrow(message);
});
