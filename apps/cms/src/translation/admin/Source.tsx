import { directionOf, toHtml } from '@broadside/richtext';
import type { RichTextDocument } from '@broadside/types';
import type { UIFieldServerProps } from 'payload';
import { ownName } from '../../admin/language-name.ts';
import { relationId, type EditorialCollection, type EditorialDocument } from '../../documents/editorial.ts';
import { translationTextsIn } from './texts.ts';

type Props = UIFieldServerProps & { collection: EditorialCollection };
type Source = EditorialDocument & { summary?: string | null; body?: unknown };

/** The text a translation is made from, beside its form; nothing on an original. */
export async function Source({ data, payload, req, i18n, collection }: Props) {
  const original = relationId(data?.translationOf as string | null);
  if (!original) return null;
  const texts = translationTextsIn(i18n.language);
  const { docs } = await payload.find({
    collection,
    where: { id: { equals: original } },
    // What was published is what is translated; before that, whoever may see the draft works from it.
    depth: 0,
    overrideAccess: false,
    user: req.user
  });
  const source = docs[0] as Source | undefined;
  if (!source) return <p className="source-text">{texts.noSource}</p>;

  return (
    <section className="source-text" aria-label={texts.source}>
      <details open>
        <summary>
          {texts.source} · <bdi lang={source.language}>{ownName(source.language)}</bdi>
        </summary>
        {/* A region that scrolls must be reachable by keyboard. */}
        <div
          lang={source.language}
          dir={directionOf(source.language)}
          tabIndex={0}
          role="group"
          aria-label={texts.source}
        >
          <h2>{source.title}</h2>
          {source.summary && <p className="source-text__summary">{source.summary}</p>}
          {source.body ? <div dangerouslySetInnerHTML={{ __html: htmlOf(source, texts) }} /> : null}
        </div>
        <a href={`/admin/collections/${collection}/${source.id}`}>{texts.open}</a>
      </details>
    </section>
  );
}

/** The renderer writes every tag and address itself; nothing of a person's input passes through as markup. */
function htmlOf(source: Source, texts: ReturnType<typeof translationTextsIn>): string {
  return toHtml(source.body as RichTextDocument, {
    language: source.language,
    labels: { footnotes: texts.footnotes, backToText: texts.backToText, table: texts.table },
    link: () => null,
    picture: () => null,
    onUnknown: () => undefined,
    idPrefix: 'source-'
  });
}
