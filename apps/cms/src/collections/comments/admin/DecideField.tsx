import type { Comment } from '@broadside/types/payload-types';
import type { UIFieldServerComponent } from 'payload';
import { DecideOnForm } from './DecideOnForm.tsx';

/** On the form of a comment that is not in the trash: what can be decided about it. */
export const DecideField: UIFieldServerComponent = ({ id, data }) => {
  const comment = data as Comment | undefined;
  if (!id || !comment || comment.deletedAt) return null;
  const { name, kind, source, status, updatedAt, writtenAt } = comment;
  return (
    <DecideOnForm
      key={String(id)}
      comment={{ id: String(id), name, kind, source, status, updatedAt, writtenAt, deletedAt: null }}
    />
  );
};
