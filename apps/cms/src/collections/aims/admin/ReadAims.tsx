'use client';

import type { ScreenAim } from '../operations/screen.ts';
import { Facts } from './Facts.tsx';
import { Languages } from './Languages.tsx';
import { useTexts } from './use-texts.ts';

/** The aims for those who only look at them and translate. */
export function ReadAims({ aims }: { aims: ScreenAim[] }) {
  const { text } = useTexts();
  if (aims.length === 0) return <p className="aims-empty">{text.emptyReading}</p>;
  return (
    <ol className="aims-list" aria-label={text.list}>
      {aims.map((aim) => (
        <li key={aim.id}>
          <div className="aims-number">{aim.number}</div>
          <div className="aims-words">
            <p className="aims-read" lang={aim.language}>
              {aim.sentence}
            </p>
            <div className="aims-below">
              <Facts aim={aim} />
              <Languages aim={aim} />
            </div>
          </div>
        </li>
      ))}
    </ol>
  );
}
