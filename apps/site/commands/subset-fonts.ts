import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';
import { letters, type PosterScript } from '../src/lib/poster-letters.ts';

/**
 * Cuts the poster faces down to the letters that titles are set in, one file per script, in `src/lib/styles/fonts`.
 * Run it again after a change of a face or of `poster-letters.ts`: `node apps/site/commands/subset-fonts.ts`.
 */

const sofia =
  '@expo-google-fonts/sofia-sans-extra-condensed/800ExtraBold/SofiaSansExtraCondensed_800ExtraBold.ttf';
const lalezar = '@expo-google-fonts/lalezar/Lalezar_400Regular.ttf';
const faces: Record<PosterScript, string> = { latin: sofia, cyrillic: sofia, greek: sofia, arabic: lalezar };

/** What letters are joined with. Kerning, which capitals cannot do without, weighs more in Arabic than it is worth there. */
const features = ['ccmp', 'locl', 'mark', 'init', 'medi', 'fina', 'isol', 'rlig'];

const require = createRequire(import.meta.url);
const folder = path.join(import.meta.dirname, '../src/lib/styles/fonts');

for (const [script, face] of Object.entries(faces) as [PosterScript, string][]) {
  const font = await subsetFont(await readFile(require.resolve(face)), letters[script], {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: script === 'arabic' ? features : [...features, 'kern']
  });
  await writeFile(path.join(folder, `poster-${script}.woff2`), font);
  console.log(`poster-${script}.woff2: ${font.length} bytes`);
}
