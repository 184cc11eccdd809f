import type { Payload } from 'payload';
import { inTheirLanguage } from '../../../admin/their-language.ts';
import { relationId } from '../../../documents/editorial.ts';
import { decisionTexts as texts } from './decision-texts.ts';
import './decide.css';

type Props = {
  parent: string | { id: string } | null | undefined;
  payload: Payload;
  i18n: { language: string };
};

/** The way to the comment that another answers. For those who may read comments: they may read every one. */
export async function ParentLink({ parent, payload, i18n }: Props) {
  const id = relationId(parent);
  if (!id) return null;
  const { docs } = await payload.find({
    collection: 'comments',
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    overrideAccess: true
  });
  const comment = docs[0];
  if (!comment) return inTheirLanguage({ i18n }, texts.goneParent);
  const text = comment.text || comment.source?.title || '…';
  return (
    <span className="comment-place">
      <a href={`/admin/collections/comments/${id}`}>
        {comment.name && (
          <>
            <bdi>{comment.name}</bdi>:{' '}
          </>
        )}
        <span lang={comment.language ?? undefined} dir="auto">
          {text.length > 120 ? `${text.slice(0, 118).trimEnd()} …` : text}
        </span>
      </a>
    </span>
  );
}
