import { elementOf, type Markup, type MarkupElement } from '../markup/markup.ts';

/** One line of a list as programs write it that do not nest lists: `level` counts from 1. */
export type FlatItem = { level: number; ordered: boolean; start: number | null; children: Markup[] };

/** Lists, nested as the levels say. Another kind of marks on the outermost level begins another list. */
export function nestItems(items: FlatItem[]): MarkupElement[] {
  const lists: MarkupElement[] = [];
  let open: { level: number; list: MarkupElement }[] = [];
  for (const { level, ordered, start, children } of items) {
    open = open.filter((each) => each.level <= level);
    const name = ordered ? 'ol' : 'ul';
    let current = open.at(-1);
    if (current && current.level === level && current.list.name !== name) {
      open.pop();
      current = open.at(-1);
    }
    if (current?.level !== level) {
      const list = elementOf(name, [], start === null ? {} : { start: String(start) });
      const around = current?.list.children.at(-1) as MarkupElement | undefined;
      (around?.children ?? lists).push(list);
      current = { level, list };
      open.push(current);
    }
    current.list.children.push(elementOf('li', [...children]));
  }
  return lists;
}
