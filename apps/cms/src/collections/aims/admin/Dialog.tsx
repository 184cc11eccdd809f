'use client';

import { useEffect, useId, useRef, type ReactNode } from 'react';

type Props = { title: string; onClose: () => void; onSubmit: () => void; children: ReactNode };

/** A form before everything else on the page; Escape closes it, and the browser keeps the focus inside. */
export function Dialog({ title, onClose, onSubmit, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog className="aims-dialog" ref={dialog} aria-labelledby={heading} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <h2 id={heading}>{title}</h2>
        {children}
      </form>
    </dialog>
  );
}
