import type { MetaConfig } from 'payload';

/** What browser tabs and link previews say of the admin: our name and letter, nobody else's. */
export const adminMeta: MetaConfig = {
  // Payload puts a space before it.
  titleSuffix: '· Broadside',
  icons: [{ rel: 'icon', type: 'image/svg+xml', url: `data:image/svg+xml,${encodeURIComponent(letter())}` }],
  defaultOGImageType: 'off',
  openGraph: { siteName: 'Broadside', description: 'Where a campaign writes and publishes.' }
};

/** The B of the corner of each page (`Icon` in Logo.tsx), drawn, so that it needs no font. */
function letter(): string {
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#d2371c" d="M0 0h32v32H0z"/>' +
    '<path fill="#fff" fill-rule="evenodd" d="M8 5h10a6 6 0 0 1 4 10.400a6.200 6.200 0 0 1-3 11.600H8z' +
    'M13 9.500v4.200h4a2.100 2.100 0 0 0 0-4.200zM13 17.800v4.700h4.500a2.350 2.350 0 0 0 0-4.700z"/></svg>'
  );
}
