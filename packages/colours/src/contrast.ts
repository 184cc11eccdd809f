import { rgbOf, toLight } from './hex.ts';

/** Least contrast of text that is read (WCAG 2.2, success criterion 1.4.3). */
export const readable = 4.5;

/** Contrast of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance, from 0 to 1 (WCAG 2.2). */
export function luminance(colour: string): number {
  const [red, green, blue] = rgbOf(colour).map(toLight) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
