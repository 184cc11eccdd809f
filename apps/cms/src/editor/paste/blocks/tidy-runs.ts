import type { Run } from './run.ts';

/** The lines of a text block: spaces as a browser would show them, no empty lines, parted where two line ends meet. */
export function tidyRuns(runs: Run[]): Run[][] {
  return partsOf(withPlainSpaces(runs)).map(trimmed).filter(saysSomething);
}

/** Every stretch of white space becomes one space, also across runs. */
function withPlainSpaces(runs: Run[]): Run[] {
  let afterSpace = true;
  return runs.map((run) => {
    if (run.kind !== 'text') {
      afterSpace = run.kind === 'break';
      return run;
    }
    let text = '';
    const written = run.text.replace(INVISIBLE, '');
    for (let index = 0; index < written.length; index++) {
      const character = written[index]!;
      if (!SPACE.test(character) || isTypographic(written, index)) text += character;
      else if (!afterSpace) text += ' ';
      afterSpace = SPACE.test(character);
    }
    return { ...run, text };
  });
}

const SPACE = /[\s\u00A0]/;
// eslint-disable-next-line no-control-regex -- they are what is taken out
const INVISIBLE = /[\u200B\uFEFF\u0000-\u0008\u000E-\u001F]/g;

/**
 * Editors put no-break spaces wherever two spaces meet, browsers on the clipboard at both ends of an element; the
 * typographer puts them beside figures and certain signs.
 */
function isTypographic(text: string, index: number): boolean {
  const [before, space, after] = text.slice(Math.max(index - 1, 0), index + 2);
  if (index === 0 || space !== '\u00A0' || !before || !after || SPACE.test(before) || SPACE.test(after))
    return false;
  return /[\p{Nd}«№§–—]/u.test(before) || /[\p{Nd}»?!:;%‰€£$°–—]/u.test(after);
}

function partsOf(runs: Run[]): Run[][] {
  const parts: Run[][] = [[]];
  let breaks = 0;
  for (const run of runs) {
    if (run.kind === 'text' && run.text.trim() === '' && breaks > 0) continue;
    if (run.kind !== 'break') breaks = 0;
    else if (++breaks > 1) {
      if (breaks === 2) parts.push([]);
      continue;
    }
    parts.at(-1)!.push(run);
  }
  return parts;
}

/** Without spaces and line ends at both ends, and without spaces before a line end. */
function trimmed(runs: Run[]): Run[] {
  const kept: Run[] = [];
  for (const run of runs) {
    if (kept.length === 0 && (run.kind === 'break' || (run.kind === 'text' && run.text.trim() === '')))
      continue;
    if (run.kind === 'break') trimEnd(kept);
    if (run.kind !== 'text' || run.text !== '') kept.push(run.kind === 'text' ? { ...run } : run);
  }
  const [first] = kept;
  if (first?.kind === 'text') first.text = first.text.trimStart();
  trimEnd(kept);
  return kept;
}

function trimEnd(runs: Run[]): void {
  for (let last = runs.at(-1); last && last.kind !== 'footnote'; last = runs.at(-1)) {
    if (last.kind === 'text') {
      last.text = last.text.trimEnd();
      if (last.text !== '') return;
    }
    runs.pop();
  }
}

function saysSomething(runs: Run[]): boolean {
  return runs.some((run) => run.kind === 'footnote' || (run.kind === 'text' && run.text.trim() !== ''));
}
