import { expect, test } from 'vitest';
import { toPicture } from './picture.ts';

const answer = {
  filename: 'quay.webp',
  mimeType: 'image/webp',
  width: 1600,
  height: 1000,
  files: [
    { filename: 'quay-640.avif', mimeType: 'image/avif' as const, width: 640 },
    { filename: 'quay-640.jpg', mimeType: 'image/jpeg' as const, width: 640 },
    { filename: 'quay-1080.jpg', mimeType: 'image/jpeg' as const, width: 1080 },
    { filename: 'quay-1600.jpg', mimeType: 'image/jpeg' as const, width: 1600 },
    { filename: 'quay.webp', mimeType: 'image/webp' as const, width: 1600 }
  ],
  alternatives: [{ text: 'A quay', language: 'en' }],
  credit: null
};
const showing = { language: 'es', mediaLink: (name: string) => `/media/${name}` };

test('A picture is offered as AVIF, then as WebP, and to everybody as JPEG in its middle width', () => {
  const { src, srcset, sources } = toPicture(answer, showing);
  expect(sources).toEqual([
    { type: 'image/avif', srcset: [{ href: '/media/quay-640.avif', width: 640 }] },
    { type: 'image/webp', srcset: [{ href: '/media/quay.webp', width: 1600 }] }
  ]);
  expect(srcset.map(({ width }) => width)).toEqual([640, 1080, 1600]);
  expect(src).toBe('/media/quay-1080.jpg');
});

test('A picture is described in its document’s language, or in another that is named, or not at all', () => {
  expect(toPicture(answer, showing).alternative).toEqual({ text: 'A quay', language: 'en' });
  expect(toPicture({ ...answer, alternatives: null }, showing).alternative).toBeNull();
});
