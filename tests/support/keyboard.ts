import type { Locator, Page } from 'playwright-core';

/** Goes on with the tab key until this has the focus; throws if it never gets it. */
export async function tabTo(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await wanted.waitFor();
  for (let presses = 0; presses < 150; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The tab key does not come to ${String(wanted)}`);
}

/** What a round of the page by the tab key misses, and where it stops unseen: both are empty for a good page. */
export async function roundByKeyboard(page: Page): Promise<{ missed: string[]; unseen: string[] }> {
  await page.evaluate(prepare);
  for (let presses = 0; presses < 250; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(noteStop)) break;
  }
  return page.evaluate(() => (window as unknown as Round).round);
}

type Round = { round: { missed: string[]; unseen: string[] }; stops: Set<Element> };

function prepare(): void {
  (document.activeElement as HTMLElement | null)?.blur();
  Object.assign(window, { round: { missed: [], unseen: [] }, stops: new Set() });
}

/** Looks at what has the focus; true when the round is over. Runs in the page, so it holds all that it needs. */
function noteStop(): boolean {
  const { round, stops } = window as unknown as Round;
  const focused = document.activeElement!;
  const named = (element: Element) =>
    `${element.tagName.toLowerCase()}#${element.id}.${element.className} "${element.getAttribute('aria-label') ?? element.textContent?.slice(0, 40)}"`;

  // In a date the key goes from day to month to year, all within one control.
  const isWithin = focused.matches('input[type="date"]') && [...stops].at(-1) === focused;
  if (isWithin) return false;
  if (focused === document.body || stops.has(focused)) {
    const controls = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]'
    );
    round.missed = [...controls]
      .filter(
        (element) =>
          element.tabIndex >= 0 &&
          !element.matches(':disabled, [inert] *') &&
          element.checkVisibility({ visibilityProperty: true }) &&
          // Inside of a text one goes by the arrow keys.
          !element.matches('[contenteditable] *') &&
          // One of a group of radio buttons stands for all.
          !element.matches('[type="radio"]') &&
          !stops.has(element)
      )
      .map(named);
    return true;
  }
  stops.add(focused);
  // What shows it may be the box around a choice, or a mark over the element itself. A text shows its caret.
  const around = [focused, focused.closest('.rs__control'), focused.closest('.checkbox-input__input')];
  const isMarked = around.some(
    (element) =>
      element &&
      ['', '::after'].some((part) => {
        const { outlineStyle, outlineWidth, borderStyle } = getComputedStyle(element, part || null);
        return (outlineStyle !== 'none' && outlineWidth !== '0px') || (part && borderStyle !== 'none');
      })
  );
  const { left, right, width, height } = focused.getBoundingClientRect();
  const isThere = width > 0 && height > 0 && right > 0 && left < innerWidth;
  if (!isThere || !(isMarked || focused.matches('[contenteditable]'))) round.unseen.push(named(focused));
  return false;
}
