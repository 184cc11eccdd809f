import { expect, test } from 'vitest';
import { documentOf, upload } from '../testing/editor-document.ts';
import { optionsFor } from '../testing/html-options.ts';
import { all, attribute, one, textOfElement } from '../testing/parsed-html.ts';
import { toHtml } from './to-html.ts';

const html = (...blocks: Parameters<typeof documentOf>) => toHtml(documentOf(...blocks), optionsFor());

test('pictures are figures with size, alternative text, caption and credit', () => {
  const page = html(upload('harbour', 'The sluice, 3 < 4'));
  const image = one(page, 'img');
  expect(Object.fromEntries(image.attrs.map(({ name, value }) => [name, value]))).toEqual({
    loading: 'lazy',
    decoding: 'async',
    width: '1200',
    height: '800',
    src: '/media/harbour.jpg',
    alt: 'Water running over "a" sluice'
  });
  expect(textOfElement(one(page, 'figcaption'))).toBe('The sluice, 3 < 4 Ada Brook');
});

test('pictures name the language of their alternative text where it is another', () => {
  const image = one(html(upload('arabic')), 'img');
  expect([attribute(image, 'lang'), attribute(image, 'dir')]).toEqual(['ar', 'rtl']);
});

test('pictures that are decorative have an empty alternative text and no caption', () => {
  const page = html(upload('decorative'));
  expect(attribute(one(page, 'img'), 'alt')).toBe('');
  expect(all(page, 'figcaption')).toEqual([]);
});

test('pictures that are not there, or have a bad address, are left out with their captions', () => {
  expect(html(upload('gone', 'caption'), upload('hostile', 'caption'), upload('mail', 'caption'))).toBe('');
});

test('pictures in several sizes are offered in the better formats first, and only from safe addresses', () => {
  const page = html(upload('manySizes'));
  const picture = one(page, 'picture');
  expect(
    all(page, 'source').map(({ attrs }) => Object.fromEntries(attrs.map(({ name, value }) => [name, value])))
  ).toEqual([
    { type: 'image/avif', srcset: '/media/quay-640.avif 640w', sizes: '(min-width: 42rem) 38rem, 100vw' }
  ]);
  const image = one(page, 'img');
  expect(picture.childNodes.map(({ nodeName }) => nodeName)).toEqual(['source', 'img']);
  expect(attribute(image, 'srcset')).toBe('/media/quay-640.jpg 640w, /media/quay-1080.jpg 1080w');
  expect(attribute(image, 'sizes')).toBe('(min-width: 42rem) 38rem, 100vw');
  expect(attribute(image, 'src')).toBe('/media/quay-1080.jpg');
});

test('a file in place of a picture is linked by its name in its own language, a bad address not at all', () => {
  const page = html(upload('leaflet', 'For the letter box'), upload('badFile', 'caption'));
  const link = one(page, 'a');
  expect(attribute(link, 'href')).toBe('/media/leaflet.pdf');
  expect(textOfElement(link)).toBe('Leaflet <1> (PDF)');
  expect(attribute(one(page, 'span'), 'lang')).toBe('es');
  expect(all(page, 'figcaption').map(textOfElement)).toEqual(['For the letter box']);
});
