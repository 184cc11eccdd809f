import { toPlainText } from '@broadside/richtext';
import type { RichTextDocument } from '@broadside/types';
import type { ClientField } from 'payload';
import { wordDifferences, type Run } from './word-differences.ts';

export type Difference = { path: string; label: ClientField['label' & keyof ClientField] } & (
  | { kind: 'words'; runs: Run[] }
  | { kind: 'values'; mine: string; theirs: string }
  /** Both read alike, and differ in marks, links or pictures. */
  | { kind: 'looks' }
);

type Values = Record<string, unknown>;

/** What the system keeps itself: no choice between two copies. */
const kept = new Set([
  'id',
  'updatedAt',
  'createdAt',
  'deletedAt',
  '_status',
  'firstPublishedAt',
  'translationOf'
]);

/** Where two copies of a document differ, in the order of the form. */
export function compare(
  fields: readonly ClientField[],
  mine: Values,
  theirs: Values,
  parent = ''
): Difference[] {
  return fields.flatMap((field): Difference[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => compare(tab.fields, mine, theirs, parent));
    if ((field.type === 'row' || field.type === 'collapsible') && 'fields' in field)
      return compare(field.fields, mine, theirs, parent);
    if (!('name' in field) || typeof field.name !== 'string' || field.type === 'ui') return [];
    // What mine does not have stays as it is when mine is kept.
    if (kept.has(field.name) || !(field.name in mine)) return [];
    const [a, b] = [valueOf(field, mine), valueOf(field, theirs)];
    const path = parent + field.name;
    if (field.type === 'group')
      return compare(field.fields, (a ?? {}) as Values, (b ?? {}) as Values, `${path}.`);
    if (isSame(a, b)) return [];
    return [differenceOf(field, path, a, b)];
  });
}

/** A form says 0 for a list without rows. */
function valueOf(field: ClientField & { name: string }, values: Values): unknown {
  const value = values[field.name];
  return field.type === 'array' && !Array.isArray(value) ? null : value;
}

function differenceOf(field: ClientField, path: string, a: unknown, b: unknown): Difference {
  const named = { path, label: ('label' in field ? field.label : undefined) as Difference['label'] };
  if (field.type === 'richText') {
    const runs = wordDifferences(textOf(a), textOf(b));
    return runs.some((run) => run.in !== 'both')
      ? { ...named, kind: 'words', runs }
      : { ...named, kind: 'looks' };
  }
  if (field.type === 'text' || field.type === 'textarea')
    return { ...named, kind: 'words', runs: wordDifferences(shown(a), shown(b)) };
  return { ...named, kind: 'values', mine: shown(a), theirs: shown(b) };
}

function textOf(body: unknown): string {
  return toPlainText((body ?? null) as RichTextDocument | null, {
    link: () => null,
    picture: () => null,
    onUnknown: () => undefined
  });
}

/** A value in one line: names and numbers as they are, a row by what it says. */
function shown(value: unknown): string {
  if (value === null || value === undefined || value === '') return '';
  if (Array.isArray(value)) return value.map(shown).join(' · ');
  if (typeof value === 'boolean') return value ? '✓' : '–';
  if (typeof value === 'object') {
    const { id, ...rest } = value as Values;
    const said = Object.values(rest).map(shown).filter(Boolean).join(', ');
    return said || String(id ?? '');
  }
  return String(value);
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(plain(a)) === JSON.stringify(plain(b));

/** Without what tells nothing apart: rows' ids, the order of names, and the many ways to say "nothing". */
function plain(value: unknown, isRow = false): unknown {
  if (value === undefined || value === null || value === '' || value === false) return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map((each) => plain(each, true));
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value as Values)
    .filter(([name, each]) => !(isRow && name === 'id') && plain(each) !== null)
    .map(([name, each]): [string, unknown] => [name, plain(each)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? null : Object.fromEntries(entries);
}
