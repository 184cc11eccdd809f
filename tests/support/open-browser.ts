import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page
} from 'playwright-core';
import { findChromium } from './browser/find-chromium.ts';
import { writeFontConfiguration } from './browser/fonts.ts';

/** `SLOW_BROWSER=4 npm test` finds what holds on a fast machine only. */
const timesSlower = Number(process.env.SLOW_BROWSER ?? 1);

/** How a person looks at the pages. */
export type Person = {
  /** False: as in Tor Browser's safest mode. */
  scripts?: boolean;
  /** True: 390 × 844, touch. */
  phone?: boolean;
  /** What the browser asks for, such as `ar`. */
  language?: string;
} & BrowserContextOptions;

export type TestBrowser = {
  browser: Browser;
  /** A browser of a person's own, with its own cookies. */
  openFor: (person?: Person) => Promise<BrowserContext>;
  close: () => Promise<void>;
};

/**
 * Opens a real browser that goes nowhere but to the addresses it is sent to. `places`: where a name is found
 * instead of asking DNS, such as `{ 'campaign.example': '127.0.0.1:8443' }`.
 */
export async function openBrowser({
  places = {}
}: { places?: Record<string, string> } = {}): Promise<TestBrowser> {
  const { executablePath, variables } = await findChromium();
  const browser = await chromium.launch({
    executablePath,
    // Without a display and maybe as root. No --single-process and no --disable-web-security, under which
    // tests of CSP and CSRF would prove nothing.
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
      `--host-resolver-rules=${Object.entries(places).map(([name, place]) => `MAP ${name} ${place}`)}`
    ],
    env: { ...withoutUndefined(process.env), ...variables, FONTCONFIG_FILE: await writeFontConfiguration() }
  });
  return {
    browser,
    async openFor(person) {
      const context = await browser.newContext(contextFor(person));
      if (timesSlower > 1) context.on('page', (page) => void slowDown(page));
      return context;
    },
    close: () => browser.close()
  };
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: timesSlower });
}

function contextFor({
  scripts = true,
  phone = false,
  language = 'en',
  ...rest
}: Person = {}): BrowserContextOptions {
  return {
    javaScriptEnabled: scripts,
    locale: language,
    viewport: { width: 1280, height: 900 },
    ...(phone && {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
      deviceScaleFactor: 2
    }),
    ...rest
  };
}

function withoutUndefined(variables: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).filter((entry): entry is [string, string] => entry[1] !== undefined)
  );
}
