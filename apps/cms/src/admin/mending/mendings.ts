import type { Sentences } from '../their-language.ts';
import { spokenNames } from './spoken-names.ts';
import { buttonNames, dropdownNames } from './toolbar-names.ts';

/** Payload's own words, and ours, in the language of the admin. */
export type Words = {
  t: (key: string, about?: Record<string, string>) => string;
  say: (sentences: Sentences) => string;
};
type Mending = { of: string; mend: (found: HTMLElement, words: Words) => void };

/** What Payload 3.90 leaves undone, by where it is found. Each may be done again and again to the same element. */
export const mendings: Mending[] = [
  // Landmarks: Payload has them on a document's form only, and leaves that one's heading outside.
  {
    of: '.template-default__wrap > :is(.collection-list, .dashboard)',
    mend: (page) => set(page, 'role', 'main')
  },
  {
    of: '.template-default__wrap > .doc-header',
    mend(header) {
      set(header, 'role', 'region');
      set(header, 'aria-label', header.querySelector('h1')?.textContent ?? '');
    }
  },
  {
    of: '.nav__wrap',
    mend: (menu, { say }) =>
      set(menu, 'aria-label', say({ en: 'Menu', es: 'Menú', uk: 'Меню', ar: 'القائمة' }))
  },
  // Links in a list, without the list's items.
  { of: '.doc-tabs__tabs', mend: (list) => set(list, 'role', 'group') },
  // Named "Versions", and shows how many too.
  { of: '.doc-tab[aria-label]', mend: (tab) => tab.removeAttribute('aria-label') },
  // Headings of the third degree right below the first.
  { of: '.no-results h3, .document-fields header h3', mend: (heading) => set(heading, 'aria-level', '2') },
  // Of the list, not of the page.
  { of: 'header.list-header', mend: (header) => set(header, 'role', 'none') },

  // Choices: the field's label points at a box around what is typed in.
  { of: '[role="combobox"], .date-time-picker input', mend: nameChoice },
  // What was chosen is moved by keyboard, and has buttons in it: a button cannot.
  { of: '.multi-value[role="button"]', mend: (value) => set(value, 'role', 'group') },
  // Hidden from those who hear the page, but not from the keyboard, which opens the list from the field itself.
  { of: '.dropdown-indicator', mend: (button) => set(button, 'tabindex', '-1') },
  {
    of: '.clear-indicator, .date-time-picker__clear-button',
    mend(button, { t }) {
      button.removeAttribute('aria-hidden');
      set(button, 'aria-label', t('general:clear'));
    }
  },

  // Forms
  { of: 'label.field-label[for]', mend: pointAtField },
  // A field's name in the code, where its label says it.
  { of: '.checkbox-input input[title]', mend: (box) => box.removeAttribute('title') },
  ...Object.entries(spokenNames).map(([of, names]): Mending => ({
    of,
    mend: (found, { say }) => set(found, 'aria-label', say(names))
  })),
  {
    of: '.collapsible__drag',
    mend: (grip, { say }) => set(grip, 'aria-label', `${say(drag)}: ${headingOf(grip)}`)
  },
  {
    of: '.relationship--multi-value-label__drawer-toggler',
    mend: (button, { t }) =>
      set(button, 'aria-label', t('general:editLabel', { label: chosenAround(button) }))
  },
  // Payload prints none of a label that is in several languages: "Add new [object Object]".
  {
    of: '.relationship-add-new__add-button',
    mend(button, { t }) {
      const name = `${t('fields:addNew')}: ${labelAround(button)}`;
      set(button, 'aria-label', name);
      const shown = button.querySelector('.tooltip-content, .tooltip');
      if (shown?.textContent?.includes('[object')) shown.textContent = name;
    }
  },
  {
    of: '.upload-relationship-details__edit',
    mend: (button, { t }) => set(button, 'aria-label', t('general:edit'))
  },
  {
    of: '.upload-relationship-details__remove',
    mend: (button, { t }) => set(button, 'aria-label', t('general:remove'))
  },
  { of: '[contenteditable][role="textbox"]', mend: (text) => set(text, 'aria-label', labelAround(text)) },
  { of: '.collapsible__toggle', mend: nameFold },
  {
    of: '.popup-button',
    mend(button, { t }) {
      if (!button.textContent?.trim()) set(button, 'aria-label', t('general:moreOptions'));
    }
  },
  {
    of: '[data-dropdown-key]',
    mend: (button, { say }) => hint(button, dropdownNames[button.dataset.dropdownKey!], say)
  },
  {
    of: '[data-button-key]',
    mend: (button, { say }) => hint(button, buttonNames[button.dataset.buttonKey!], say)
  },

  // Lists
  {
    of: '.select-all input',
    mend(box, { t }) {
      // It named itself as its label.
      box.removeAttribute('aria-labelledby');
      box.removeAttribute('title');
      set(box, 'aria-label', t('general:selectAllRows'));
    }
  },
  {
    of: '.select-row input',
    mend: (box, { t }) =>
      set(
        box,
        'aria-label',
        `${t('general:select')}: ${box.closest('tr')?.querySelector('a')?.textContent ?? ''}`
      )
  },
  { of: '.sort-column__button', mend: nameSorting },
  { of: '.clickable-arrow--left', mend: (arrow, { t }) => set(arrow, 'aria-label', t('general:previous')) },
  { of: '.clickable-arrow--right', mend: (arrow, { t }) => set(arrow, 'aria-label', t('general:next')) },
  // The file's name stands beside its picture and is read out once.
  { of: '.table td img', mend: (picture) => set(picture, 'alt', '') }
];

/** Only what differs is written: each write is work for the browser. */
function set(element: HTMLElement, attribute: string, value: string): void {
  if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
}

function labelAround(element: HTMLElement): string {
  const label = element.closest('.field-type')?.querySelector('.field-label');
  return (label?.textContent ?? '').replace(/\s*\*$/, '');
}

/** In a drawer Payload numbers what a label points at, and not the field. */
function pointAtField(element: HTMLElement): void {
  const label = element as HTMLLabelElement;
  if (document.getElementById(label.htmlFor)) return;
  const typed = label
    .closest('.field-type')
    ?.querySelector<HTMLElement>('input:not([type="hidden"]), textarea');
  if (!typed) return;
  // Under the drawer the same field of another form may be.
  if (typed.id && document.getElementById(typed.id) === typed) label.htmlFor = typed.id;
  else typed.id = label.htmlFor;
}

const drag = { en: 'Drag to order', es: 'Arrastrar para ordenar', uk: 'Перетягнути', ar: 'اسحب للترتيب' };

const headingOf = (part: HTMLElement) =>
  part.closest('.collapsible')?.querySelector('.collapsible__header-wrap')?.textContent?.trim() ?? '';

const chosenAround = (part: HTMLElement) =>
  part.closest('.relationship--multi-value-label')?.textContent?.trim() ?? '';

function nameChoice(input: HTMLElement): void {
  const shown = input.closest('[class*="-control"]')?.textContent ?? '';
  set(input, 'aria-label', labelAround(input) || shown);
}

/** "Toggle block", each of them. */
function nameFold(button: HTMLElement): void {
  const fold = button.closest('.collapsible');
  const label = fold?.querySelector('.collapsible__header-wrap')?.textContent?.trim();
  const name = button.querySelector('span');
  if (label && name && name.textContent !== label) name.textContent = label;
  set(button, 'aria-expanded', String(!fold?.classList.contains('collapsible--collapsed')));
}

/** Payload prints none of a label that is in several languages: "Sort by [object Object] Ascending". */
function nameSorting(button: HTMLElement, { t }: Words): void {
  const isUp = button.classList.contains('sort-column__asc');
  const label = button.closest('.sort-column')?.querySelector('.sort-column__label')?.textContent ?? '';
  const direction = t(isUp ? 'general:ascending' : 'general:descending');
  set(button, 'aria-label', t('general:sortByLabelDirection', { label, direction }));
}

function hint(button: HTMLElement, sentences: Sentences | undefined, say: Words['say']): void {
  if (!sentences) return;
  set(button, 'aria-label', say(sentences));
  set(button, 'title', say(sentences));
}
