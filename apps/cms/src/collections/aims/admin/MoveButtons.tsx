'use client';

import { Icon } from './icons.tsx';
import { useTexts } from './use-texts.ts';

export type Moving = { isFirst: boolean; isLast: boolean; onMove: (by: -1 | 1) => void };

/** Up and down by one place. At an end they do nothing but keep the focus, which a switched-off button would lose. */
export function MoveButtons({ isFirst, isLast, onMove, label }: Moving & { label: string }) {
  const { text } = useTexts();
  const button = (by: -1 | 1, name: string, isEnd: boolean) => (
    <button
      type="button"
      className="aims-button aims-button--icon"
      data-move={by}
      title={name}
      aria-label={`${name}: ${label}`}
      aria-disabled={isEnd}
      onClick={() => !isEnd && onMove(by)}
    >
      <Icon name={by < 0 ? 'up' : 'down'} />
    </button>
  );
  return (
    <>
      {button(-1, text.up, isFirst)}
      {button(1, text.down, isLast)}
    </>
  );
}
