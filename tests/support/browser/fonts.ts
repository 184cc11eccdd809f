import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { writeWhole } from '@broadside/scripts/write-whole.ts';

const packages = ['@expo-google-fonts/noto-sans', '@expo-google-fonts/noto-sans-arabic'];

/**
 * Writes a fontconfig file that knows the fonts of these npm packages and no others, so that Latin, Cyrillic and
 * Arabic look the same on every machine; gives its path. Its folder is one for all runs of a checkout, and so is its cache.
 */
export async function writeFontConfiguration(): Promise<string> {
  const require = createRequire(import.meta.url);
  const folders = packages.map((name) => path.dirname(require.resolve(`${name}/package.json`)));
  const checkout = createHash('sha256').update(folders.join()).digest('hex').slice(0, 12);
  const folder = path.join(os.tmpdir(), `broadside-fonts-${os.userInfo().uid}-${checkout}`);
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, 'fonts.conf');
  const families = ['serif', 'sans-serif', 'monospace', 'system-ui'].map(
    (family) =>
      `<alias><family>${family}</family><prefer><family>Noto Sans</family><family>Noto Sans Arabic</family></prefer></alias>`
  );
  await writeWhole(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
${folders.map((each) => `<dir>${each}</dir>`).join('\n')}
<cachedir>${folder}/cache</cachedir>
${families.join('\n')}
</fontconfig>`
  );
  return file;
}
