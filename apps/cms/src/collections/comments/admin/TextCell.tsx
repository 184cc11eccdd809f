'use client';

import { Link } from '@payloadcms/ui';
import type { DefaultCellComponentProps, TextareaFieldClient } from 'payload';
import { Decide, type Decidable } from './Decide.tsx';
import './decide.css';

type Row = Decidable & { text?: string | null; language?: string | null };

/** In the list of comments: what was written, and below it the buttons of one that waits. */
export function TextCell({ rowData, linkURL, viewType }: DefaultCellComponentProps<TextareaFieldClient>) {
  const comment = rowData as Row;
  const words = comment.text || comment.source?.title || comment.source?.address || '…';
  const shown = words.length > 240 ? `${words.slice(0, 238).trimEnd()} …` : words;
  const folder = viewType === 'trash' ? 'comments/trash' : 'comments';
  return (
    <div className="comment-cell">
      <Link href={linkURL ?? `/admin/collections/${folder}/${comment.id}`}>
        <span lang={comment.language ?? undefined} dir="auto">
          {shown}
        </span>
      </Link>
      <Decide key={comment.id} comment={comment} />
    </div>
  );
}
