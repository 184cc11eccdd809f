import { directionOf, type Direction } from '../direction.ts';
import { canonicalLanguage } from '../language.ts';
import { headingIds } from './heading-ids.ts';
import type { HtmlOptions } from './html-options.ts';
import type { Footnote } from '../reading/inline.ts';

/** What one rendering keeps while it goes through the document. */
export type Rendering = Omit<HtmlOptions, 'language'> & {
  language: string | null;
  direction: Direction;
  idPrefix: string;
  headingId: (text: string) => string;
  notes: Footnote[];
  tables: number;
  number: (number: number) => string;
};

export function startRendering(options: HtmlOptions): Rendering {
  const idPrefix = options.idPrefix ?? '';
  return {
    ...options,
    language: canonicalLanguage(options.language),
    direction: directionOf(options.language),
    idPrefix,
    headingId: headingIds(idPrefix, options.takenIds ?? []),
    notes: [],
    tables: 0,
    number: options.labels.number ?? String
  };
}
