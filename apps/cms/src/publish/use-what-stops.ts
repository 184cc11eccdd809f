'use client';

import { useAllFormFields, useDocumentInfo, useForm, useFormSubmitted } from '@payloadcms/ui';
import type { FormState } from 'payload';
import { useEffect, useState } from 'react';
import { describing } from './go-to.ts';

/** `problem` is one sentence; a field may have several. */
type Stop = { path: string; problem: string };
type Known = Stop & { value: string; isAboutPicture: boolean };

/** What stopped a publication and does so still: until each is mended, also when the form was autosaved meanwhile. */
export function useWhatStops(): Stop[] {
  const [fields] = useAllFormFields();
  const wasRefused = useFormSubmitted();
  const { setSubmitted } = useForm();
  const { hasPublishedDoc, unpublishedVersionCount } = useDocumentInfo();
  const [known, setKnown] = useState<Known[]>([]);
  const isPublished = hasPublishedDoc && unpublishedVersionCount === 0;

  const found = wasRefused ? stopsIn(fields) : [];
  const names = found.map(({ path, problem }) => `${path} ${problem}`).join('\n');
  useEffect(() => {
    if (found.length > 0) setKnown(found.map((stop) => remember(stop, fields)));
  }, [names]);

  useEffect(() => {
    if (wasRefused || known.length === 0) return;
    // An autosave makes Payload forget that it was refused, and look at no field any more until the next try.
    if (isPublished) setKnown([]);
    else setSubmitted(true);
  }, [wasRefused]);

  if (found.length > 0) return found;
  return known.filter(
    ({ path, value, isAboutPicture }) =>
      valueOf(fields, path) === value && (!isAboutPicture || describing(path) !== null)
  );
}

function stopsIn(fields: FormState): Stop[] {
  return Object.entries(fields).flatMap(([path, { valid, errorMessage }]) =>
    valid === false && errorMessage ? errorMessage.split('\n').map((problem) => ({ path, problem })) : []
  );
}

function remember(stop: Stop, fields: FormState): Known {
  const isAboutPicture = !stop.problem.includes('[') && describing(stop.path) !== null;
  return { ...stop, value: valueOf(fields, stop.path), isAboutPicture };
}

const valueOf = (fields: FormState, path: string) => JSON.stringify(fields[path]?.value ?? null);
