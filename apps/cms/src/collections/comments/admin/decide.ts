import type { Comment } from '@broadside/types/payload-types';
import type { Outrun } from '../hooks/refuse-outrun-decision.ts';

export type Decision = 'approve' | 'spam' | 'trash';
/** How a comment stands; in the trash it keeps its status. */
export type State = { status: Comment['status']; isTrashed: boolean; updatedAt: string };
export type Standing = Comment['status'] | 'trash';

/** `outrun`: somebody else was quicker; `state` is null where the comment is gone. `sentence` null: no answer. */
export type Outcome =
  | { result: 'done'; state: State }
  | { result: 'outrun'; state: State | null; by: string | null }
  | { result: 'refused'; sentence: string | null };

export const standingOf = ({ status, isTrashed }: Pick<State, 'status' | 'isTrashed'>): Standing =>
  isTrashed ? 'trash' : status;

export const stateOf = ({ status, deletedAt, updatedAt }: Omit<Outrun, 'by'>): State => ({
  status,
  isTrashed: Boolean(deletedAt),
  updatedAt
});

/** What a decision makes of a comment. */
export function decided(decision: Decision, { status }: State): Pick<State, 'status' | 'isTrashed'> {
  if (decision === 'trash') return { status, isTrashed: true };
  return { status: decision === 'approve' ? 'approved' : 'spam', isTrashed: false };
}

/** Changes a comment from the state that is known here, and from no other. */
export async function change(
  id: string,
  from: State,
  { status, isTrashed }: Pick<State, 'status' | 'isTrashed'>
): Promise<Outcome> {
  const body = {
    updatedAt: from.updatedAt,
    ...(status !== from.status && { status }),
    ...(isTrashed !== from.isTrashed && { deletedAt: isTrashed ? new Date().toISOString() : null })
  };
  try {
    const response = await fetch(`/api/comments/${id}?depth=0${from.isTrashed ? '&trash=true' : ''}`, {
      method: 'PATCH',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body)
    });
    const answer = await response.json();
    if (response.ok) return { result: 'done', state: stateOf(answer.doc) };
    const { data, message } = answer.errors[0];
    if (response.status === 409) return { result: 'outrun', state: stateOf(data), by: data.by };
    if (response.status === 404) return { result: 'outrun', state: null, by: null };
    return { result: 'refused', sentence: message };
  } catch (error) {
    console.error(error);
    return { result: 'refused', sentence: null };
  }
}
