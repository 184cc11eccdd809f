'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { useIsReady } from '../../admin/use-is-ready.ts';
import { ShareDialog } from './ShareDialog.tsx';
import type { ShareTexts } from './texts.ts';
import './share.css';

type Props = {
  /** Of this document's links. */
  address: string;
  language: string;
  text: ShareTexts;
  /** Whether there are links that still work, which can be withdrawn. */
  isShared: boolean;
};

/** The button, where there is a draft or a link to one. Its dialog stands outside of the document's form: a form in a form is none, and Enter would send the outer. */
export function ShareButton({ address, language, text, isShared }: Props) {
  const { hasPublishedDoc, unpublishedVersionCount } = useDocumentInfo();
  const isReady = useIsReady();
  const [isOpen, setIsOpen] = useState(false);
  if (hasPublishedDoc && unpublishedVersionCount === 0 && !isShared) return null;
  return (
    <>
      <button
        type="button"
        className="share-draft"
        aria-haspopup="dialog"
        disabled={!isReady}
        onClick={() => setIsOpen(true)}
      >
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
