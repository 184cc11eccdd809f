'use client';

import { useEffect, useState, type PointerEvent, type RefObject } from 'react';

/** While one is dragged: which, and before which other it would be put; null is behind the last. */
export type Dragging = { id: string; before: string | null };

/**
 * Dragging rows of a list by mouse, pen or finger: a line shows where it would go, and nothing moves before it is let
 * go. Escape ends it. `ids`: the rows that can be moved, in their order; each carries `data-aim`.
 */
export function useDragging({
  list,
  ids,
  onOrder
}: {
  list: RefObject<HTMLElement | null>;
  ids: string[];
  onOrder: (ids: string[], moved: string) => void;
}) {
  const [dragging, setDragging] = useState<Dragging | null>(null);

  useEffect(() => {
    if (!dragging) return;
    const move = ({ clientY }: globalThis.PointerEvent) =>
      setDragging((now) => now && { ...now, before: rowBelow(list.current, ids, clientY) });
    const drop = () => {
      const rest = ids.filter((id) => id !== dragging.id);
      const place = dragging.before === null ? rest.length : rest.indexOf(dragging.before);
      setDragging(null);
      if (place < 0) return;
      const order = rest.toSpliced(place, 0, dragging.id);
      if (order.join() !== ids.join()) onOrder(order, dragging.id);
    };
    const stop = () => setDragging(null);
    const key = (event: KeyboardEvent) => event.key === 'Escape' && stop();
    const ending = new AbortController();
    const { signal } = ending;
    window.addEventListener('pointermove', move, { signal });
    window.addEventListener('pointerup', drop, { signal });
    window.addEventListener('pointercancel', stop, { signal });
    window.addEventListener('keydown', key, { signal });
    return () => ending.abort();
  }, [dragging, ids, list, onOrder]);

  const start = (id: string) => (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.preventDefault();
    setDragging({ id, before: id });
  };
  return { dragging, start };
}

/** The first row whose middle is below a height of the window; null behind the last. */
function rowBelow(list: HTMLElement | null, ids: string[], height: number): string | null {
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-aim]') ?? [])];
  const below = rows.find((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return ids.includes(row.dataset.aim!) && height < (top + bottom) / 2;
  });
  return below?.dataset.aim ?? null;
}
