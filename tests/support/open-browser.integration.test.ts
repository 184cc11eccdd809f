import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from './open-browser.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test.each([
  ['Latin', 'wasser'],
  ['Cyrillic', 'вода'],
  ['Arabic', 'ماء']
])('%s letters are drawn, each word differently from missing ones', async (_script, word) => {
  const context = await browser.openFor();
  const page = await context.newPage();
  const draw = async (text: string) => {
    await page.setContent(`<p style="font: 40px sans-serif; width: 300px; height: 60px">${text}</p>`);
    return await page.locator('p').screenshot();
  };
  // Letters of Linear A, which no font here has, show how missing ones look.
  const missing = await draw('𐘀'.repeat(word.length));
  const blank = await draw('&nbsp;');
  const drawn = await draw(word);
  await context.close();
  expect(drawn.equals(missing)).toBe(false);
  expect(drawn.equals(blank)).toBe(false);
  expect(drawn.length).toBeGreaterThan(blank.length);
});

test('a person with scripts off sees what is in noscript', async () => {
  const context = await browser.openFor({ scripts: false });
  const page = await context.newPage();
  await page.setContent(
    '<p id="seen">plain</p><script>document.getElementById("seen").textContent = "run"</script>'
  );
  const text = await page.locator('#seen').textContent();
  await context.close();
  expect(text).toBe('plain');
});

test('a phone has a phone’s width', async () => {
  const context = await browser.openFor({ phone: true });
  const page = await context.newPage();
  await page.setContent('<meta name="viewport" content="width=device-width">');
  const width = await page.evaluate('innerWidth');
  await context.close();
  expect(width).toBe(390);
});
