'use client';

import { useAllFormFields, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { DraftLine } from './line/draft-line.ts';
import { compare } from './merge/compare.ts';
import { findUnsaved, forgetUnsaved, keepUnsaved, type Unsaved } from './unsaved.ts';

type Place = { collection: string; id: string };

/** Keeps what is typed in this tab until it is saved; answers what an earlier visit left unsaved. */
export function useUnsaved(line: RefObject<DraftLine | null>, { collection, id }: Place) {
  const { data, docConfig } = useDocumentInfo();
  const { getData } = useForm();
  const modified = useFormModified();
  const [fields] = useAllFormFields();
  const [found, setFound] = useState<Unsaved | null>(null);
  const now = useRef({ modified, getData });
  now.current = { modified, getData };
  const keep = () =>
    keepUnsaved(collection, id, {
      updatedAt: line.current?.updatedAt ?? '',
      values: now.current.getData()
    });

  useEffect(() => {
    const kept = findUnsaved(collection, id);
    if (!kept) return;
    if (compare(docConfig?.fields ?? [], kept.values, data ?? {}).length > 0) setFound(kept);
    else forgetUnsaved(collection, id);
    // What lay there when the form was opened.
  }, [collection, id]);

  useEffect(() => {
    if (!modified) return;
    const timer = setTimeout(keep, 500);
    return () => clearTimeout(timer);
    // The functions are Payload's, made anew at every drawing.
  }, [fields, modified]);

  const forget = () => {
    forgetUnsaved(collection, id);
    setFound(null);
  };
  /** What was typed while a save was under way is not saved yet. */
  const noteSaved = () => {
    forgetUnsaved(collection, id);
    setTimeout(() => now.current.modified && keep(), 500);
  };
  return { found, forget, noteSaved };
}
