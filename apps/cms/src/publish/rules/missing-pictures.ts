import { missingPictureWords } from '../../editor/paste/sentences.ts';

const escaped = missingPictureWords.map((words) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
const placeholder = new RegExp(`\\[(?:${escaped.join('|')})(?:: .*?)?\\]`, 'gu');

/** The words that stand in a body, its footnotes included, for pictures that could not be pasted, each once. */
export function missingPicturesIn(body: unknown): string[] {
  return [...new Set(found(body))];
}

function found(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(found);
  if (typeof value !== 'object' || value === null) return [];
  const { type, text } = value as Record<string, unknown>;
  if (type === 'text') return typeof text === 'string' ? (text.match(placeholder) ?? []) : [];
  return Object.values(value).flatMap(found);
}
