'use client';

import { useCallback, useEffect, useRef } from 'react';
import type { ScreenAim } from '../operations/screen.ts';
import { AimRow } from './AimRow.tsx';
import type { Adoptable } from './AdoptDialog.tsx';
import { useDragging } from './use-dragging.ts';
import type { Send } from './use-aims.ts';
import { useTexts } from './use-texts.ts';
import type { Decision } from './WhatIsIt.tsx';

type Props = {
  aims: Adoptable[];
  send: Send;
  decisions: Record<string, Decision>;
  onDecision: (id: string, decision: Decision) => void;
  onOrder: (ids: string[], moved: string) => Promise<void>;
  onRemove: (aim: ScreenAim) => void;
  onRetire: (aim: ScreenAim) => void;
};

/** The aims that hold or are to hold, each edited in place; those without a number can be put in order. */
export function EditAims({ aims, send, decisions, onDecision, onOrder, onRemove, onRetire }: Props) {
  const { text } = useTexts();
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<{ id: string; by: -1 | 1 } | null>(null);
  const free = aims.filter(({ aim }) => aim.number === null).map(({ aim }) => aim.id);
  const drop = useCallback((ids: string[], id: string) => void onOrder(ids, id), [onOrder]);
  const { dragging, start } = useDragging({ list, ids: free, onOrder: drop });

  const move = async (id: string, by: -1 | 1) => {
    const from = free.indexOf(id);
    moved.current = { id, by };
    await onOrder(free.toSpliced(from, 1).toSpliced(from + by, 0, id), id);
  };

  // A row that is put elsewhere loses the focus its button had.
  const order = free.join();
  useEffect(() => {
    const last = moved.current;
    moved.current = null;
    if (!last) return;
    list.current?.querySelector<HTMLElement>(`[data-aim="${last.id}"] [data-move="${last.by}"]`)?.focus();
  }, [order]);

  return (
    <ol
      className="aims-list"
      aria-label={text.list}
      ref={list}
      data-dragging={Boolean(dragging) || undefined}
    >
      {aims.map(({ aim, number }, index) => {
        const place = free.indexOf(aim.id);
        const isFree = place >= 0 && free.length > 1;
        const isEnd = dragging && dragging.before === null && index === aims.length - 1;
        return (
          <li
            key={aim.id}
            data-aim={aim.id}
            data-dragged={dragging?.id === aim.id || undefined}
            data-drop={dragging?.before === aim.id ? 'before' : isEnd ? 'behind' : undefined}
          >
            <AimRow
              aim={aim}
              number={number}
              send={send}
              decision={decisions[aim.id]}
              onDecision={(decision) => onDecision(aim.id, decision)}
              moving={
                isFree
                  ? {
                      isFirst: place === 0,
                      isLast: place === free.length - 1,
                      onMove: (by) => void move(aim.id, by)
                    }
                  : null
              }
              onHold={isFree ? start(aim.id) : null}
              onRemove={() => onRemove(aim)}
              onRetire={() => onRetire(aim)}
            />
          </li>
        );
      })}
    </ol>
  );
}
