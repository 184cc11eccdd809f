'use client';

import { useState } from 'react';
import { createPortal } from 'react-dom';
import { ShareDialog } from './ShareDialog.tsx';
import type { ShareTexts } from './texts.ts';
import './share.css';

type Props = {
  /** Of this document's links. */
  address: string;
  language: string;
  text: ShareTexts;
};

/** The button. Its dialog stands outside of the document's form: a form in a form is none, and Enter would send the outer. */
export function ShareButton({ address, language, text }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" className="share-draft" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        {text.share}
      </button>
      {isOpen &&
        createPortal(
          <ShareDialog address={address} language={language} text={text} onClose={() => setIsOpen(false)} />,
          window.document.body
        )}
    </>
  );
}
