/** Where the digits of each script start that the admin's people may type: Arabic, and Arabic as in Persia. */
const zeros = [0x0660, 0x06f0];

/** A code as typed, with ASCII digits and without the spaces and hyphens that apps and people put in. */
export function typedCode(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹]/g, (digit) => {
      const point = digit.codePointAt(0)!;
      return String(point - zeros.findLast((zero) => point >= zero)!);
    })
    .replace(/[\s\p{Cf}\p{Pd}]/gu, '');
}
