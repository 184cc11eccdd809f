import type { HeadingNode, ParagraphNode } from '@broadside/types';
import type { MarkupElement } from '../markup/markup.ts';

/** What is known about the whole of what was pasted while a piece of it is read. */
export type Reading = {
  /** Names of places in the document it comes from: links to these lead nowhere here. */
  ownNames: ReadonlySet<string>;
  headings: ReadonlyMap<MarkupElement, HeadingNode['tag']>;
  /** The language mark for a `lang` attribute; null where it is the text's own language, or none of ours. */
  foreign: (tag: string) => string | null;
  /** Notes a picture and gives the paragraph that stands for it. */
  picture: (element: MarkupElement, caption: string | null) => ParagraphNode;
};
