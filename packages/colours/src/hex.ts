/** Red, green and blue, each from 0 to 1, as sRGB stores them. */
export type Rgb = [red: number, green: number, blue: number];

/** `#rrggbb` in small letters, from what a person or a browser wrote (`#ABC`, `aabbcc`); null where that is no colour. */
export function asColour(text: unknown): string | null {
  if (typeof text !== 'string') return null;
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1]?.toLowerCase();
  if (!digits) return null;
  return `#${digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits}`;
}

export function rgbOf(colour: string): Rgb {
  const part = (start: number) => parseInt(colour.slice(start, start + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}

export function hexOf(rgb: Rgb): string {
  const digits = (part: number) =>
    Math.round(Math.min(1, Math.max(0, part)) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${rgb.map(digits).join('')}`;
}

/** A stored part as light (IEC 61966-2-1). */
export function toLight(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

export function fromLight(light: number): number {
  return light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
}
