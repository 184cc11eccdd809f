'use client';

import { useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import type { DraftLine, LineEvent } from './line/draft-line.ts';
import { compare } from './merge/compare.ts';
import { TwoCopies } from './merge/TwoCopies.tsx';
import { newFormId } from './new-form-id.ts';
import { Notice } from './Notice.tsx';
import { useDraftTexts } from './use-draft-texts.ts';
import { useLine } from './use-line.ts';
import { useNewest, type Values } from './use-newest.ts';
import { usePresence } from './use-presence.ts';
import { useReadOnly } from './use-read-only.ts';
import { useUnsaved } from './use-unsaved.ts';
import { WhoReads } from './WhoReads.tsx';
import { WhoWrites } from './WhoWrites.tsx';

type Place = { collection: string; id: string };
type Copies = { mine: Values; theirs: Values; by: string | null };

/** One open form: its line, its presence, and what to do where these bring news. */
export function OpenDraft({ collection, id }: Place) {
  const texts = useDraftTexts();
  const { docConfig, docPermissions } = useDocumentInfo();
  const { getData, getField, reset, setModified } = useForm();
  const modified = useFormModified();
  const [form] = useState(newFormId);
  const [isLost, setLost] = useState(false);
  const [copies, setCopies] = useState<Copies | null>(null);
  const [hasWritten, setWritten] = useState(false);
  const line = useRef<DraftLine | null>(null);

  const { presence, say } = usePresence({ collection, id, form });
  const newest = useNewest(line, { collection, id });
  const unsaved = useUnsaved(line, { collection, id });
  const fields = docConfig?.fields ?? [];
  const isWrittenElsewhere = presence?.writer != null && !presence.yours;

  /** What this form holds. Its address follows the title, on the server, unless it was typed. */
  const mine = (): Values => {
    const { slug, ...values } = getData() as Values;
    return (getField('slug') as { isModified?: boolean } | undefined)?.isModified
      ? { ...values, slug }
      : values;
  };
  /** Two copies to choose from; where they say the same, there is nothing to choose. */
  const differ = (found: Copies) => {
    if (compare(fields, found.mine, found.theirs).length > 0) setCopies(found);
    else void newest.load();
  };
  const hear = (event: LineEvent) => {
    setLost(event.type === 'lost');
    if (event.type === 'saved') unsaved.noteSaved();
    const theirs = event.type === 'refused' ? event.conflict.theirs : null;
    if (event.type === 'refused' && theirs) differ({ mine: mine(), theirs, by: event.conflict.by });
  };
  useLine(line, { collection, id, form, hear });
  useReadOnly(isWrittenElsewhere || copies !== null || newest.isLoading);

  useEffect(() => {
    if (!presence || copies || newest.isLoading) return;
    const isNewer = presence.updatedAt !== null && presence.updatedAt > (line.current?.updatedAt ?? '');
    const isUnsaved = modified || line.current?.isRefused;
    if (presence.yours) setWritten(true);
    if (isNewer && !isUnsaved) void newest.load();
    if (isWrittenElsewhere && isUnsaved) {
      const by = presence.writer?.name ?? null;
      void newest.alone(async () => differ({ mine: mine(), theirs: await newest.read(), by }));
    }
    // Each answer is looked at once.
  }, [presence]);

  const takeOver = () =>
    newest.alone(async () => {
      const said = await say({ takeOver: true });
      const isNewer = said?.updatedAt && said.updatedAt !== line.current?.updatedAt;
      if (isNewer && !modified) await newest.show(await newest.read());
    });
  const bringBack = () =>
    newest.alone(async () => {
      const { values, updatedAt } = unsaved.found!;
      unsaved.forget();
      if (updatedAt !== line.current?.updatedAt)
        return differ({ mine: values, theirs: await newest.read(), by: null });
      await reset(values);
      setModified(true);
    });
  const keepMine = async (chosen: Copies) => {
    await say({ takeOver: true });
    line.current!.updatedAt = String(chosen.theirs.updatedAt);
    const answer = await line.current!.save(chosen.mine);
    if (!answer.ok) throw new Error(`Keeping it was answered with ${answer.status}`);
    const { doc } = (await answer.json()) as { doc: Values };
    await newest.show(doc);
    setCopies(null);
  };
  const keepTheirs = async () => {
    await newest.show(await newest.read());
    await say();
    setCopies(null);
  };

  return (
    <div className="draft-keeper">
      <WhoWrites
        presence={presence}
        isTaken={hasWritten}
        isKept={modified}
        {...(copies ? {} : { takeOver: () => void takeOver() })}
      />
      {presence && <WhoReads names={presence.readers} />}
      {isLost && <Notice text={texts.noConnection} />}
      {unsaved.found && !copies && !isWrittenElsewhere && (
        <Notice
          text={texts.foundUnsaved}
          actions={[
            { name: texts.bringBack, act: () => void bringBack() },
            { name: texts.forget, act: unsaved.forget }
          ]}
        />
      )}
      {copies && (
        <TwoCopies
          {...copies}
          collection={collection}
          fields={fields}
          mayCopy={Boolean(docPermissions && 'create' in docPermissions && docPermissions.create)}
          keepMine={() => keepMine(copies)}
          keepTheirs={keepTheirs}
        />
      )}
    </div>
  );
}
