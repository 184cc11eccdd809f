import { expect, test } from 'vitest';
import type { CampaignFacts } from './content/campaign.ts';
import { requestLanguage } from './request-language.ts';

const campaign = { isSetUp: true, originalLanguage: 'de', languages: ['de', 'ar', 'es'] } as CampaignFacts;
const at = (path: string, acceptLanguage: string | null = null) => ({
  url: new URL(path, 'http://site.example'),
  acceptLanguage
});

test("The address decides, and only where it names none the reader's browser", () => {
  expect(requestLanguage(at('/ar/statements', 'es'), campaign)).toBe('ar');
  expect(requestLanguage(at('/nothing/here', 'fr, es;q=0.5'), campaign)).toBe('es');
  expect(requestLanguage(at('/uk/', 'uk'), campaign)).toBe('de');
});

test('A page without a language in its address, such as an invitation, may be asked for in one', () => {
  expect(requestLanguage(at('/invitation/token?language=ar', 'es'), campaign)).toBe('ar');
  expect(requestLanguage(at('/invitation/token?language=uk', 'es'), campaign)).toBe('es');
  expect(requestLanguage(at('/es/?language=ar'), campaign)).toBe('es');
});

test('Before there is a campaign, the languages are those of the interface', () => {
  expect(requestLanguage(at('/set-up/token', 'uk'), null)).toBe('uk');
  expect(requestLanguage(at('/set-up/token?language=ar', 'uk'), null)).toBe('ar');
  expect(requestLanguage(at('/set-up/token?language=xx', 'fr'), null)).toBe('en');
});
