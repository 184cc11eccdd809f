/** Lexical's format bits and the element for each, outermost first: the nesting is the same whatever was clicked first. */
const FORMATS = [
  { bit: 1, element: 'strong' },
  { bit: 2, element: 'em' },
  { bit: 4, element: 's' },
  { bit: 8, element: 'u' },
  { bit: 16, element: 'code' },
  { bit: 32, element: 'sub' },
  { bit: 64, element: 'sup' }
] as const;

export type MarkElement = (typeof FORMATS)[number]['element'];

/** The elements of a text's format, outermost first; bits that mean nothing here (highlight, case) are left out. */
export function marksOf(format: number): MarkElement[] {
  return FORMATS.filter(({ bit }) => (format & bit) !== 0).map(({ element }) => element);
}
