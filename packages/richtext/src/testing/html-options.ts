import type { HtmlOptions } from '../html/html-options.ts';

/** Options of a small campaign: one statement with a translation, one picture. */
export function optionsFor(changes: Partial<HtmlOptions> = {}): HtmlOptions & { unknown: string[] } {
  const unknown: string[] = [];
  return {
    language: 'en',
    labels: { footnotes: 'Notes', backToText: 'Back to the text', table: 'Table' },
    link: ({ collection, id }) => LINKS[`${collection}:${id}`] ?? null,
    picture: (id) => PICTURES[id] ?? null,
    onUnknown: (type) => unknown.push(type),
    unknown,
    ...changes
  };
}

const LINKS: Record<string, ReturnType<HtmlOptions['link']>> = {
  'statements:here': { href: '/en/statements/open-letter', language: 'en' },
  'pages:original': { href: '/uk/about', language: 'uk' },
  'pages:hostile': { href: 'javascript:alert(1)', language: 'en' }
};

const PICTURES: Record<string, ReturnType<HtmlOptions['picture']>> = {
  harbour: {
    src: '/media/harbour.jpg',
    width: 1200,
    height: 800,
    alternative: { text: 'Water running over "a" sluice', language: 'en' },
    credit: 'Ada Brook'
  },
  arabic: {
    src: '/media/poster.png',
    width: 600,
    height: 900,
    alternative: { text: 'ملصق', language: 'ar' },
    credit: null
  },
  manySizes: {
    src: '/media/quay-1080.jpg',
    srcset: [
      { href: '/media/quay-640.jpg', width: 640 },
      { href: '/media/quay-1080.jpg', width: 1080 },
      { href: 'javascript:alert(1)', width: 1600 }
    ],
    sources: [
      { type: 'image/avif', srcset: [{ href: '/media/quay-640.avif', width: 640 }] },
      { type: 'image/webp', srcset: [{ href: '/media/two words.webp', width: 640 }] }
    ],
    sizes: '(min-width: 42rem) 38rem, 100vw',
    width: 1600,
    height: 1000,
    alternative: { text: 'A quay', language: 'en' },
    credit: null
  },
  leaflet: {
    href: '/media/leaflet.pdf',
    kind: 'PDF',
    name: { text: 'Leaflet <1>', language: 'es' },
    credit: null
  },
  badFile: {
    href: 'javascript:alert(1)',
    kind: 'PDF',
    name: { text: 'Leaflet', language: 'en' },
    credit: null
  },
  decorative: { src: '/media/wave.png', width: 10, height: 10, alternative: null, credit: null },
  mail: { src: 'mailto:maya@example.org', width: 1, height: 1, alternative: null, credit: null },
  hostile: { src: 'data:text/html,x', width: 1, height: 1, alternative: null, credit: null }
};
