type Props = { name: string; label: string; type?: 'text' | 'email'; hint?: string; problem: string | null };

/** A labelled field with its hint, and what is wrong with it. */
export function TextInput({ name, label, type = 'text', hint, problem }: Props) {
  const described = [problem && `invite-${name}-problem`, hint && `invite-${name}-hint`];
  return (
    <div className={`field-type text${problem ? ' error' : ''}`}>
      <label className="field-label" htmlFor={`invite-${name}`}>
        {label}
      </label>
      {problem && (
        <p className="invite__problem" id={`invite-${name}-problem`}>
          {problem}
        </p>
      )}
      <div className="field-type__wrap">
        <input
          id={`invite-${name}`}
          name={name}
          type={type}
          autoComplete="off"
          dir={type === 'email' ? 'ltr' : 'auto'}
          required
          aria-invalid={problem !== null}
          aria-describedby={described.filter(Boolean).join(' ') || undefined}
        />
      </div>
      {hint && (
        <div className="field-description" id={`invite-${name}-hint`}>
          {hint}
        </div>
      )}
    </div>
  );
}
