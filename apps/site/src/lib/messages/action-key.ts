import { en } from './en.ts';
import type { Key } from './texts.ts';

/** The text that names a kind of action; one the site does not know is something else. */
export function actionKey(kind: string): Key {
  const key = `action-${kind}`;
  return Object.hasOwn(en, key) ? (key as Key) : 'action-other';
}
