'use client';

import { useTranslation } from '@payloadcms/ui';
import { useEffect, type ReactNode } from 'react';
import { inTheirLanguage } from '../their-language.ts';
import { mendings, type Words } from './mendings.ts';

/**
 * Around every page of the admin: gives what Payload draws without a name its name, and the page its landmarks, as soon
 * as they are drawn. For people who hear the page or go through it by keyboard; nothing of it is to be seen.
 */
export function MendedPages({ children }: { children: ReactNode }) {
  const { t, i18n } = useTranslation();

  useEffect(() => {
    let frame = 0;
    const words: Words = { t: t as Words['t'], say: (sentences) => inTheirLanguage({ i18n }, sentences) };
    const mendAll = () => {
      frame = 0;
      for (const { of, mend } of mendings)
        for (const found of document.querySelectorAll<HTMLElement>(of)) mend(found, words);
    };
    // Once a frame at most, however much was drawn in it.
    const observer = new MutationObserver(() => (frame ||= requestAnimationFrame(mendAll)));
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['class'] });
    mendAll();
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [t, i18n]);

  return <>{children}</>;
}
