import { existsSync } from 'node:fs';
import { unpackedChromium } from './unpacked-chromium.ts';

/** A Chromium to run, and the environment it needs. */
export type Chromium = { executablePath: string; variables: Record<string, string> };

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

/** The one that the variable CHROMIUM names, one that is installed, or the one from npm (Linux on x64). */
export async function findChromium(): Promise<Chromium> {
  const named = process.env.CHROMIUM;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM names ${named}, and there is no such file.`);
  const installed = named || usualPlaces.find((place) => existsSync(place));
  if (installed) return { executablePath: installed, variables: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return await unpackedChromium();
  throw new Error('The stories need a Chromium or Chrome: install one, or name it in the variable CHROMIUM.');
}
