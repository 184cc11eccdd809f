'use client';

import type { DefaultCellComponentProps } from 'payload';
import { ownName } from '../language-name.ts';

/** In a list: a language, or several, each by its own name. */
export function LanguageCell({ cellData }: DefaultCellComponentProps) {
  const tags = [cellData].flat().filter((tag) => typeof tag === 'string' && tag !== '');
  return (
    <>
      {tags.map((tag, index) => (
        <span key={tag}>
          {index > 0 && ', '}
          <bdi lang={tag}>{ownName(tag)}</bdi>
        </span>
      ))}
    </>
  );
}
