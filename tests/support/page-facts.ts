import type { Page } from 'playwright-core';

/** What an open page looks like to whoever checks it; asked from outside, so that it works with scripts off. */
export async function factsOf(page: Page) {
  return await page.evaluate(() => {
    const root = document.documentElement;
    const rightToLeft = ['ar', 'fa', 'he', 'ur'];
    return {
      language: root.lang,
      direction: root.dir,
      headings: document.querySelectorAll('h1').length,
      scripts: document.querySelectorAll('script').length,
      /** Attributes that are scripts, such as `onload`: a content security policy refuses them one by one. */
      handlers: [...document.querySelectorAll('*')]
        .flatMap((element) => element.getAttributeNames())
        .filter((name) => name.startsWith('on')),
      /** Elements drawn in another direction than their language is written in. */
      wrongDirections: [...document.querySelectorAll<HTMLElement>('[lang]')]
        .filter((element) => {
          const expected = rightToLeft.includes(element.lang.split('-')[0]!) ? 'rtl' : 'ltr';
          return getComputedStyle(element).direction !== expected;
        })
        .map((element) => element.outerHTML.slice(0, 80)),
      /** Languages named inside the page, each once. */
      foreign: [
        ...new Set([...document.querySelectorAll<HTMLElement>('main [lang]')].map(({ lang }) => lang))
      ],
      /** Pixels; more than the window is wide means that readers have to scroll sideways. */
      width: root.scrollWidth
    };
  });
}
