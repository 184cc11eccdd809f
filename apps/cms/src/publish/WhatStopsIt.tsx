'use client';

import { getTranslation } from '@payloadcms/translations';
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { type ClientField } from 'payload';
import { useEffect, useRef } from 'react';
import { goTo, idOf } from './go-to.ts';
import { publishTexts } from './texts.ts';
import { useWhatStops } from './use-what-stops.ts';

/** After a refused publication: all that stops it, each a link that opens what it is folded into and goes there. */
export function WhatStopsIt() {
  const { collectionSlug } = useDocumentInfo();
  const { getEntityConfig } = useConfig();
  const { i18n } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  const stops = useWhatStops();
  const hasAny = stops.length > 0;

  useEffect(() => {
    if (hasAny) list.current?.scrollIntoView({ block: 'nearest' });
  }, [hasAny]);

  if (!hasAny || !collectionSlug) return null;
  const config = getEntityConfig({ collectionSlug });
  return (
    <div className="what-stops-it" role="alert" ref={list}>
      <p>{publishTexts(i18n.language).stops}</p>
      <ul>
        {stops.map(({ path, problem }) => (
          <li key={`${path} ${problem}`}>
            <a
              href={`#${idOf(path)}`}
              onClick={(event) => {
                event.preventDefault();
                void goTo({ path, problem, group: groupOf(path, config?.fields ?? []) });
              }}
            >
              {labelOf(path, config?.fields ?? [])}
            </a>
            : {problem}
          </li>
        ))}
      </ul>
    </div>
  );

  function groupOf(path: string, known: ClientField[]): string | null {
    const group = known.find(
      (field) => field.type === 'collapsible' && find(path.split('.')[0]!, field.fields) !== null
    );
    return group && 'label' in group && group.label ? getTranslation(group.label as string, i18n) : null;
  }

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
