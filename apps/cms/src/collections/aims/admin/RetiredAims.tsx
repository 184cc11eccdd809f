'use client';

import type { ScreenAim } from '../operations/screen.ts';
import { Facts } from './Facts.tsx';
import { Languages } from './Languages.tsx';
import { useTexts } from './use-texts.ts';

type Props = { aims: ScreenAim[]; mayChange: boolean; onUndo: (aim: ScreenAim) => void };

/** Retired aims, folded away below the others. */
export function RetiredAims({ aims, mayChange, onUndo }: Props) {
  const { text } = useTexts();
  if (aims.length === 0) return null;
  return (
    <details className="aims-retired">
      <summary>
        {text.retired} ({aims.length})
      </summary>
      <ul className="aims-list">
        {aims.map((aim) => (
          <li key={aim.id}>
            <div className="aims-number">{aim.number}</div>
            <div className="aims-words">
              <p className="aims-read" lang={aim.language}>
                {aim.publicSentence}
              </p>
              {aim.retired?.because && (
                <p className="aims-because" lang={aim.language}>
                  {aim.retired.because}
                </p>
              )}
              <div className="aims-below">
                <Facts aim={aim} />
                <Languages aim={aim} />
              </div>
            </div>
            {mayChange && (
              <div className="aims-doing">
                <button type="button" className="aims-button" onClick={() => onUndo(aim)}>
                  {text.undo}
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
