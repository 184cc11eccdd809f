import { asColour, checkPair, nearestPair } from '@broadside/colours';
import type { PayloadRequest } from 'payload';
import { inTheirLanguage } from '../../admin/their-language.ts';

type Pair = { first?: unknown; second?: unknown };

/** A colour, and together with the other one a pair on which everything can be read; else a sentence with the nearest. */
export function checkColours(
  value: unknown,
  { siblingData, req }: { siblingData: Pair; req: PayloadRequest }
): true | string {
  if (!value) return true;
  if (!/^#[0-9a-f]{6}$/i.test(String(value))) return inTheirLanguage(req, notAColour);
  const [first, second] = [asColour(siblingData.first), asColour(siblingData.second)];
  if (!first || !second || checkPair({ first, second }).length === 0) return true;
  const nearest = nearestPair({ first, second });
  return inTheirLanguage(req, poorPair).replace('{first}', nearest.first).replace('{second}', nearest.second);
}

const notAColour = {
  en: 'Write the colour as # and six digits, such as #0b4f6c.',
  es: 'Escriba el color como # y seis cifras: #0b4f6c.',
  uk: 'Пишіть колір як # і шість цифр: #0b4f6c.',
  ar: 'اكتب اللون بعلامة # وستة أرقام: ‎#0b4f6c‎.'
};

const poorPair = {
  en: 'With this pair something cannot be read or told apart. The nearest that works: {first} and {second}.',
  es: 'Con este par hay algo que no se lee o no se distingue. El más cercano que sirve: {first} y {second}.',
  uk: 'Із цією парою щось не прочитати або не розрізнити. Найближча, що підходить: {first} і {second}.',
  ar: 'بهذا الزوج شيء لا يُقرأ أو لا يتميّز. أقرب ما يصلح: ‎{first}‎ و‎{second}‎.'
};
