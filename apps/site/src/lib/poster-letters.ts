/** The scripts that have a poster face of their own; all others are set in the system's. */
export type PosterScript = 'latin' | 'cyrillic' | 'greek' | 'arabic';

/** In every file, so that a title with a number in it needs no second one. */
const digitsAndMarks = ` !"#%&'()*+,-./0123456789:;<=>?@[]_|~ §©«°·»¿¡–—‘’“”„‚…•€₴№×→←`;

function from(first: string, last: string): string {
  const [start, end] = [first.codePointAt(0)!, last.codePointAt(0)!];
  return Array.from({ length: end - start + 1 }, (_, step) => String.fromCodePoint(start + step)).join('');
}

/**
 * The letters in each face's file. Where a script has capitals, titles are set in capitals (`--poster-case`), and
 * small letters are never drawn.
 */
export const letters: Record<PosterScript, string> = {
  latin:
    digitsAndMarks +
    from('A', 'Z') +
    from('À', 'Ö') +
    from('Ø', 'Þ') +
    'ẞĂĄĆČĎĐĘĚĞĢİĶĹĻĽŁŃŅŇŐŒŔŘŚŞŠȘŢȚŤŮŰŲŸŹŻŽĀĒĪŌŪĖĮ',
  cyrillic: digitsAndMarks + from('Ѐ', 'Я') + 'ҐҒҖҚҢҮҰҲҺӘӨЎ',
  greek: digitsAndMarks + 'ΆΈΉΊΌΎΏ' + from('Α', 'Ρ') + from('Σ', 'Ϋ'),
  // Of Arabic and Persian, with the marks that titles have: a letter whose mark is missing would leave its word's face.
  arabic:
    digitsAndMarks + from('ء', 'غ') + from('ـ', 'ي') + 'ًّ' + 'پچژکگی،؛؟٪' + from('٠', '٩') + from('۰', '۹')
};
