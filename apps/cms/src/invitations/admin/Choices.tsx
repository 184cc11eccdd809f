export type Choice = { value: string; label: string; hint?: string };
type Props = {
  name: string;
  legend: string;
  choices: Choice[];
  chosen?: string[];
  onChoice?: (chosen: string[]) => void;
  problem: string | null;
};

/** Boxes to tick. */
export function Choices({ name, legend, choices, chosen, onChoice, problem }: Props) {
  const toggle = (value: string, isTicked: boolean) => {
    const others = chosen?.filter((each) => each !== value) ?? [];
    onChoice?.(isTicked ? [...others, value] : others);
  };
  return (
    <fieldset className="invite__choices" aria-describedby={problem ? `invite-${name}-problem` : undefined}>
      <legend>{legend}</legend>
      {problem && (
        <p className="invite__problem" id={`invite-${name}-problem`}>
          {problem}
        </p>
      )}
      {choices.map(({ value, label, hint }) => (
        <label key={value}>
          <input
            type="checkbox"
            name={name}
            value={value}
            {...(chosen && { checked: chosen.includes(value) })}
            onChange={(event) => toggle(value, event.target.checked)}
          />
          <span>
            <bdi lang={name === 'languages' ? value : undefined}>{label}</bdi>
            {hint && <small>{hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
