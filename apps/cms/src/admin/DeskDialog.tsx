'use client';

import './desk-dialog.css';
import { useEffect, useId, useRef, type FormEvent, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

type Props = {
  heading: string;
  onSubmit: () => void;
  /** After it was closed, by Escape too. */
  onClose: () => void;
  /** What stands above the form. */
  before?: ReactNode;
  /** The form's fields and buttons; `close` closes. */
  children: (close: () => void) => ReactNode;
};

/** A small form of its own over that of a document. Outside of it in the page: a form within a form would send the outer one. */
export function DeskDialog({ heading, onSubmit, onClose, before, children }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // React's events rise along its own tree, where the document's form still is above.
    event.stopPropagation();
    onSubmit();
  };
  return createPortal(
    <dialog ref={dialog} className="desk-dialog" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{heading}</h2>
      {before}
      <form onSubmit={submit}>{children(() => dialog.current?.close())}</form>
    </dialog>,
    document.body
  );
}
