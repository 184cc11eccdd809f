import { expect, test } from 'vitest';
import type { BlockNode } from '@broadside/types';
import { plainParagraphs } from './plain-paragraphs.ts';

const textOf = (block: BlockNode) =>
  'children' in block
    ? block.children.map((child) => (child.type === 'text' ? child.text : '⏎')).join('')
    : '';
const paragraphsOf = (text: string) => plainParagraphs(text)?.blocks.map(textOf) ?? null;

test('a single line is left to the line it is pasted into', () => {
  expect(paragraphsOf('# one line \n')).toBeNull();
});

test('every line is a paragraph, and Markdown stays as it was typed', () => {
  expect(paragraphsOf('# a\r\n- b\r\n**c**')).toEqual(['# a', '- b', '**c**']);
});

test('where empty lines part paragraphs, other line ends stay line ends', () => {
  expect(paragraphsOf('a\nb\n\n \nc')).toEqual(['a⏎b', 'c']);
});
