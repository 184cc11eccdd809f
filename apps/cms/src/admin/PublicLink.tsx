'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import type { EditorialCollection } from '../documents/editorial.ts';
import { siteAddress, type Placed } from './site-address.ts';

type Props = {
  place: { siteUrl: string; collection: EditorialCollection };
  /** Where the document stood when the form was opened; null if it was not published. */
  address: string | null;
  text: string;
};

/** The link itself. It appears, moves and goes with the form's own publishing: the server draws it only once. */
export function PublicLink({ place, address, text }: Props) {
  const { data, hasPublishedDoc } = useDocumentInfo();
  const [known, setKnown] = useState(address);
  const wasPublished = useRef(hasPublishedDoc);

  useEffect(() => {
    if (data?._status === 'published') setKnown(siteAddress(place, data as Placed));
    // Only what was saved moves the page, and `place` never changes.
  }, [data]);

  useEffect(() => {
    if (wasPublished.current && !hasPublishedDoc) setKnown(null);
    wasPublished.current = hasPublishedDoc;
  }, [hasPublishedDoc]);

  if (!known) return null;
  return (
    <a className="on-the-site" href={known} target="_blank" rel="noopener" title={text}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.5" />
        <ellipse cx="8" cy="8" rx="3" ry="6.5" />
        <path d="M1.5 8h13" />
      </svg>
      <span>{text}</span>
    </a>
  );
}
