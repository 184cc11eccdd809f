import type { ReactNode } from 'react';

type Props = { text: string; actions?: { name: string; act: () => void }[]; children?: ReactNode };

/** A sentence that is read out when it appears, with what can be done about it. */
export function Notice({ text, actions = [] }: Props) {
  return (
    <div className="draft-notice" role="status">
      <p>{text}</p>
      {actions.map(({ name, act }) => (
        <button key={name} type="button" onClick={act}>
          {name}
        </button>
      ))}
    </div>
  );
}
