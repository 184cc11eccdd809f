/** On the page: where one goes on from this group of buttons, the link of the next comment that waits; null if none does. */
export function nextWaiting(group: HTMLElement): HTMLElement | null {
  const others = [...document.querySelectorAll<HTMLElement>('[data-waits]')].filter((each) => each !== group);
  const isBehind = (each: HTMLElement) =>
    Boolean(group.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING);
  const next = others.find(isBehind) ?? others[0];
  return next?.closest('li, tr')?.querySelector('a') ?? null;
}
