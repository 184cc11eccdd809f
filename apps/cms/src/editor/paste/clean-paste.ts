import type { BlockNode } from '@broadside/types';
import { pictureOf, type PastedPicture } from './blocks/picture.ts';
import { readBlocks } from './blocks/read-blocks.ts';
import { textOnly } from './blocks/text-only.ts';
import { elementsIn, type MarkupElement } from './markup/markup.ts';
import { findFootnotes } from './sources/find-footnotes.ts';
import { gatherLists } from './sources/gather-lists.ts';
import { headingLevels } from './sources/heading-levels.ts';
import { isFromWord, languageOf, ownLanguage } from './sources/own-language.ts';
import { withoutNoise } from './sources/without-noise.ts';

export type Pasted = {
  /** As the editor saves them. */
  blocks: BlockNode[];
  /** In the order in which their placeholders stand in `blocks`. */
  pictures: PastedPicture[];
  /** How many footnotes came as a number only. */
  notesWithoutText: number;
};

export type PasteOptions = {
  /** The placeholder's words for a picture. */
  missingPicture: (name: string | null) => string;
  /** The language of the document that is pasted into, if it has one. */
  language?: string | null;
  /** Languages that a passage can be marked with. */
  markable?: readonly string[];
  /** For a footnote's editor: paragraphs only. */
  textOnly?: boolean;
};

/**
 * Makes the editor's own blocks of pasted HTML, from whatever program it comes: headings, lists, links, quotes,
 * emphasis, footnotes, simple tables and foreign passages stay; everything else is left out.
 */
export function cleanPaste(html: MarkupElement, options: PasteOptions): Pasted {
  const { body, withoutText } = findFootnotes(withoutNoise(html));
  const tree = gatherLists(body);
  const pictures: PastedPicture[] = [];
  const blocks = readBlocks(tree.children, {
    ownNames: namesIn(html),
    headings: headingLevels(tree),
    foreign: foreignTo(html, options),
    picture: (element, caption) => {
      const picture = pictureOf(element, caption, options.missingPicture);
      pictures.push(picture);
      return picture.placeholder;
    }
  });
  const kept = options.textOnly ? textOnly(blocks) : withoutRuleAtEnd(blocks);
  return { blocks: kept, pictures, notesWithoutText: withoutText };
}

function namesIn(html: MarkupElement): Set<string> {
  const names = [...elementsIn(html)].flatMap(({ attributes: { id, name } }) => [id, name]);
  return new Set(names.filter((name) => name !== undefined));
}

function foreignTo(html: MarkupElement, { language, markable = [] }: PasteOptions) {
  const own = new Set([ownLanguage(html), language ? languageOf(language) : null]);
  if (isFromWord(html)) own.add('en');
  return (tag: string) => {
    const found = languageOf(tag);
    return !own.has(found) && markable.includes(found) ? found : null;
  };
}

/** The line that stood above the footnotes. */
function withoutRuleAtEnd(blocks: BlockNode[]): BlockNode[] {
  const end = blocks.findLastIndex(({ type }) => type !== 'horizontalrule') + 1;
  return blocks.slice(0, end);
}
