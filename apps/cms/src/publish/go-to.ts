/** `group`: the label of what the field may be folded into. */
type Stop = { path: string; problem: string; group: string | null };

/** Goes to what stops a publication: opens what it is folded into, and puts the caret there. */
export async function goTo({ path, problem, group }: Stop): Promise<void> {
  const words = wordsNamedIn(problem);
  if (!words && group && !describing(path) && !fieldOf(path)) {
    openGroup(group);
    // Payload draws what is folded when it is opened first.
    await frames(() => fieldOf(path) !== null);
  }
  const place = words?.startContainer.parentElement ?? describing(path) ?? fieldOf(path);
  if (!place) return;
  unfold(place);
  // What is being unfolded cannot take the caret yet.
  await frames(() => typedIn(place) !== null);
  typedIn(place)?.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'center' });
  if (!words) return;
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(words);
}

/** A text or a cover is stopped by a picture that nobody described: where that is done, if so. */
export const describing = (path: string) =>
  document.querySelector<HTMLElement>(`[data-silent-in~='${CSS.escape(path)}']`);

export const idOf = (path: string) => `field-${path.replaceAll('.', '__')}`;

const fieldOf = (path: string) =>
  document.getElementById(idOf(path)) ??
  // The editor of a text has no id; its label says whose it is.
  document.querySelector(`label[for="${idOf(path)}"]`)?.closest<HTMLElement>('.field-type') ??
  document.querySelector<HTMLElement>(`[id^="${CSS.escape(idOf(path))}"]`);

/** The words in the text itself that stand for a picture, where the problem quotes them. */
function wordsNamedIn(problem: string): Range | null {
  const quoted = /\[[^\]]*\]/.exec(problem)?.[0];
  if (!quoted) return null;
  for (const { firstChild } of document.querySelectorAll('[data-lexical-editor] [data-lexical-text]')) {
    const start = firstChild?.textContent?.indexOf(quoted) ?? -1;
    if (!firstChild || start < 0) continue;
    const words = document.createRange();
    words.setStart(firstChild, start);
    words.setEnd(firstChild, start + quoted.length);
    return words;
  }
  return null;
}

/** Where one types in it; the text before the inputs and buttons of its toolbar. */
function typedIn(place: HTMLElement): HTMLElement | null {
  const kinds = ['[contenteditable="true"]', 'input, textarea, select', 'button, a'];
  for (const kind of kinds) {
    const own = place.closest<HTMLElement>(kind);
    const found = own ? [own] : [...place.querySelectorAll<HTMLElement>(kind)];
    const shown = found.find((each) => each.checkVisibility({ visibilityProperty: true }));
    if (shown) return shown;
  }
  return null;
}

function unfold(place: HTMLElement): void {
  for (
    let fold = place.closest('.collapsible--collapsed');
    fold;
    fold = fold.parentElement?.closest('.collapsible--collapsed') ?? null
  )
    fold.querySelector<HTMLButtonElement>('.collapsible__toggle')?.click();
}

function openGroup(label: string): void {
  const folded = [...document.querySelectorAll('.collapsible--collapsed')];
  const isWanted = (fold: Element) =>
    fold.querySelector('.collapsible__header-wrap')?.textContent?.trim().startsWith(label);
  folded.find(isWanted)?.querySelector<HTMLButtonElement>('.collapsible__toggle')?.click();
}

/** Waits until it is so, for a second at most. */
async function frames(isSo: () => boolean): Promise<void> {
  for (let frame = 0; frame < 60 && !isSo(); frame++) await new Promise(requestAnimationFrame);
}
