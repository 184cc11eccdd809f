'use client';

import { useRowLabel, useTranslation } from '@payloadcms/ui';
import { inTheirLanguage, type Sentences } from '../their-language.ts';

export type RowNameProps = {
  /** The row's fields that name it, in order. */
  from: string[];
  /** What a choice's value stands for. */
  words: Record<string, Sentences | string>;
  /** What a row is that holds nothing yet. */
  kind: Sentences;
};

/** A folded row by what it holds, such as "Mastodon · https://…"; by its number while it is empty. */
export function RowName({ from, words, kind }: RowNameProps) {
  const { data, rowNumber = 0 } = useRowLabel<Record<string, unknown> | undefined>();
  const { i18n } = useTranslation();
  const say = (value: unknown): string => {
    const word = words[String(value)];
    return typeof word === 'object' ? inTheirLanguage({ i18n }, word) : (word ?? String(value));
  };
  const parts = from.map((name) => data?.[name]).filter((value) => typeof value === 'string' && value !== '');
  if (parts.length === 0) return <span>{`${inTheirLanguage({ i18n }, kind)} ${rowNumber + 1}`}</span>;
  return (
    <span>
      {parts.map((value, index) => (
        <span key={from[index]}>
          {index > 0 && ' · '}
          <bdi>{say(value)}</bdi>
        </span>
      ))}
    </span>
  );
}
