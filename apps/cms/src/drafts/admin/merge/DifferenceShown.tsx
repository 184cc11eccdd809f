import { useDraftTexts } from '../use-draft-texts.ts';
import type { Difference } from './compare.ts';
import { withoutFarWords } from './without-far-words.ts';
import type { Run } from './word-differences.ts';

type Props = { difference: Difference; label: string; language: string };

/** One field in both copies, side by side; the words that only one of them has are marked. */
export function DifferenceShown({ difference, label, language }: Props) {
  const texts = useDraftTexts();
  if (difference.kind === 'looks')
    return (
      <div className="difference">
        <h3>{label}</h3>
        <p>{texts.looks}</p>
      </div>
    );
  return (
    <div className="difference">
      <h3>{label}</h3>
      <dl>
        {(['mine', 'theirs'] as const).map((side) => (
          <div key={side}>
            <dt>{texts[side]}</dt>
            <dd lang={language || undefined} dir="auto">
              {difference.kind === 'values'
                ? difference[side] || texts.empty
                : wordsOf(difference.runs, side) || texts.empty}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function wordsOf(runs: Run[], side: 'mine' | 'theirs') {
  const own = runs.filter((run) => run.in === 'both' || run.in === side);
  if (own.length === 0) return null;
  return withoutFarWords(own).map(({ text, in: place }, at) =>
    place === 'both' ? <span key={at}>{text}</span> : <mark key={at}>{text}</mark>
  );
}
