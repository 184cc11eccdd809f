'use client';

import './drafts.css';
import { useDocumentInfo } from '@payloadcms/ui';
import { OpenDraft } from './OpenDraft.tsx';
import { useUntitled } from './use-untitled.ts';

/**
 * Above the form of a document: says who else is here, keeps what was typed when the line is gone, and shows two copies where
 * there are two. Nothing to see otherwise.
 */
export function DraftKeeper() {
  const { id, collectionSlug, hasSavePermission, isTrashed } = useDocumentInfo();
  useUntitled();
  if (!id || !collectionSlug || !hasSavePermission || isTrashed) return null;
  return <OpenDraft key={`${collectionSlug}/${id}`} collection={collectionSlug} id={String(id)} />;
}
