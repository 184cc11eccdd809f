'use client';

import { useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { inTheirLanguage } from '../admin/their-language.ts';
import { decisionTexts } from '../collections/comments/admin/decision-texts.ts';
import type { HeldComment, HeldComments } from './sections/held-comments.ts';
import { WaitingComment } from './WaitingComment.tsx';

const allOfThem = '/admin/collections/comments?where[or][0][and][0][status][equals]=held';

/** Comments that wait, each decided about where it stands. What was decided stays to be taken back; the next come behind it. */
export function WaitingComments({ heading, held }: { heading: string; held: HeldComments }) {
  const { i18n } = useTranslation();
  const router = useRouter();
  const [shown, setShown] = useState<HeldComment[]>(held.comments);
  const further = held.comments.filter(({ id }) => !shown.some((each) => each.id === id));
  // React draws again at once, before anything is seen.
  if (further.length > 0) setShown([...shown, ...further]);

  if (shown.length === 0) return null;
  return (
    <section className="waiting-comments">
      <h3>{heading}</h3>
      <ul>
        {shown.map((comment) => (
          <WaitingComment key={comment.id} comment={comment} onDone={() => router.refresh()} />
        ))}
      </ul>
      {held.total > held.comments.length && (
        <p>
          <a href={allOfThem}>
            {inTheirLanguage({ i18n }, decisionTexts.allThatWait).replace('{number}', String(held.total))}
          </a>
        </p>
      )}
    </section>
  );
}
