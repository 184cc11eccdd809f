import { createLocalReq, type BeforeDocumentControlsServerProps } from 'payload';
import type { EditorialCollection } from '../editorial.ts';
import { liveLinks } from './live-links.ts';
import { mayShare } from './may-share.ts';
import { ShareButton } from './ShareButton.tsx';
import { shareTexts } from './texts.ts';

type Props = BeforeDocumentControlsServerProps & { collection: EditorialCollection };

/** Beside a form's buttons, for those who may write the document: links by which others read its newest draft. */
export async function ShareDraft({ id, collection, payload, user, i18n }: Props) {
  if (!id || !user) return null;
  const document = { collection, id: String(id) };
  const req = await createLocalReq({ user }, payload);
  if (!(await mayShare(document, req))) return null;
  const text = shareTexts[i18n.language as keyof typeof shareTexts] ?? shareTexts.en;
  return (
    <ShareButton
      address={`/api/${collection}/${document.id}/share`}
      language={i18n.language === 'en' ? 'en-GB' : i18n.language}
      text={text}
      isShared={(await liveLinks(document, req)).length > 0}
    />
  );
}
