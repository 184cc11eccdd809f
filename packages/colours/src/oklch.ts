import { fromLight, hexOf, rgbOf, toLight, type Rgb } from './hex.ts';

/** Lightness from 0 to 1, and colour as two axes (Björn Ottosson, "A perceptual color space", 2020). */
export type Oklab = { lightness: number; a: number; b: number };

export function oklabOf(colour: string): Oklab {
  const [red, green, blue] = rgbOf(colour).map(toLight) as Rgb;
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return {
    lightness: 0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    a: 1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short,
    b: 0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short
  };
}

/** How different two colours look: 0 alike, 1 black beside white. */
export function difference(one: string, other: string): number {
  const [left, right] = [oklabOf(one), oklabOf(other)];
  return Math.hypot(left.lightness - right.lightness, left.a - right.a, left.b - right.b);
}

/** The colour with another lightness and its own hue; as much of its strength as a screen can show then. */
export function withLightness(colour: string, lightness: number): string {
  const { a, b } = oklabOf(colour);
  let [shown, tooMuch] = [0, 1];
  if (isShowable(linear({ lightness, a, b }))) shown = 1;
  else
    for (let round = 0; round < 12; round += 1) {
      const middle = (shown + tooMuch) / 2;
      if (isShowable(linear({ lightness, a: a * middle, b: b * middle }))) shown = middle;
      else tooMuch = middle;
    }
  return hexOf(linear({ lightness, a: a * shown, b: b * shown }).map(fromLight) as Rgb);
}

function linear({ lightness, a, b }: Oklab): Rgb {
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short
  ];
}

/** Within what sRGB can show, but for rounding. */
function isShowable(rgb: Rgb): boolean {
  return rgb.every((part) => part >= -0.0001 && part <= 1.0001);
}
