'use client';

import { getTranslation } from '@payloadcms/translations';
import {
  useAllFormFields,
  useConfig,
  useDocumentInfo,
  useFormSubmitted,
  useTranslation
} from '@payloadcms/ui';
import { type ClientField } from 'payload';
import { useEffect, useRef, type MouseEvent } from 'react';
import { publishTexts } from './texts.ts';

/** After a refused publication: every field that stops it, as a link that opens what it is folded into and goes there. */
export function WhatStopsIt() {
  const [fields] = useAllFormFields();
  const isSubmitted = useFormSubmitted();
  const { collectionSlug } = useDocumentInfo();
  const { getEntityConfig } = useConfig();
  const { i18n } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  const problems = isSubmitted
    ? Object.entries(fields).filter(([, field]) => field.valid === false && field.errorMessage)
    : [];
  const count = problems.length;

  useEffect(() => {
    if (count > 0) list.current?.scrollIntoView({ block: 'nearest' });
  }, [count]);

  if (count === 0 || !collectionSlug) return null;
  const config = getEntityConfig({ collectionSlug });
  return (
    <div className="what-stops-it" role="alert" ref={list}>
      <p>{publishTexts(i18n.language).stops}</p>
      <ul>
        {problems.map(([path, { errorMessage }]) => (
          <li key={path}>
            <a href={`#${idOf(path)}`} onClick={(event) => goTo(event, path)}>
              {labelOf(path, config?.fields ?? [])}
            </a>
            : {errorMessage}
          </li>
        ))}
      </ul>
    </div>
  );

  function labelOf(path: string, known: ClientField[]): string {
    const field = find(path.split('.')[0]!, known);
    return field && 'label' in field && field.label ? getTranslation(field.label as string, i18n) : path;
  }
}

function find(name: string, fields: ClientField[]): ClientField | null {
  for (const field of fields) {
    if ('name' in field && field.name === name) return field;
    const inside = !('name' in field) && 'fields' in field ? find(name, field.fields) : null;
    if (inside) return inside;
  }
  return null;
}

const idOf = (path: string) => `field-${path.replaceAll('.', '__')}`;

function goTo(event: MouseEvent, path: string): void {
  const found = document.getElementById(idOf(path)) ?? document.querySelector(`[id^="${idOf(path)}"]`);
  if (!found) return;
  event.preventDefault();
  const folded = found.closest('.collapsible--collapsed');
  folded?.querySelector<HTMLButtonElement>('.collapsible__toggle')?.click();
  const typed = found.matches('input, textarea, select, [contenteditable]')
    ? found
    : found.querySelector('input, textarea, select, [contenteditable="true"], button');
  (typed as HTMLElement | null)?.focus();
  found.scrollIntoView({ block: 'center' });
}
