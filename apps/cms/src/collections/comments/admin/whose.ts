import type { Comment } from '@broadside/types/payload-types';
import type { Sentences } from '../../../admin/their-language.ts';
import { decisionTexts as texts } from './decision-texts.ts';

export type Signed = Pick<Comment, 'name' | 'kind' | 'source'>;

/** Names a comment by who wrote it, for those who hear a button and do not see where it stands. */
export function whose({ name, kind, source }: Signed, say: (sentences: Sentences) => string): string {
  const site = source?.title || source?.address;
  if (kind !== 'comment' && site) return say(texts.mention).replace('{name}', site);
  return name ? say(texts.commentBy).replace('{name}', name) : say(texts.unnamed);
}
