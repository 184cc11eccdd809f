'use client';

import { Button, Gutter, SetStepNav } from '@payloadcms/ui';
import { useCallback, useState } from 'react';
import type { Screen, ScreenAim } from '../operations/screen.ts';
import { AdoptDialog, type Adoptable } from './AdoptDialog.tsx';
import './styles/row.css';
import './styles/sentence.css';
import './styles/buttons.css';
import './styles/change.css';
import './styles/dialog.css';
import './styles/adopt-dialog.css';
import './styles/screen.css';
import { EditAims } from './EditAims.tsx';
import { NextAim } from './NextAim.tsx';
import { ReadAims } from './ReadAims.tsx';
import { RetireDialog } from './RetireDialog.tsx';
import { RetiredAims } from './RetiredAims.tsx';
import { fill } from './texts.ts';
import { useAims } from './use-aims.ts';
import { useTexts } from './use-texts.ts';
import type { Decision } from './WhatIsIt.tsx';

/** Aims as one screen: sentences in order, edited in place, put in order, adopted together. */
export function AimsScreen({ first }: { first: Screen }) {
  const { text } = useTexts();
  const { screen, send, settled } = useAims(first, text.unreachable);
  const [decisions, setDecisions] = useState<Record<string, Decision>>({});
  const [open, setOpen] = useState<'adopt' | ScreenAim | null>(null);
  const [said, setSaid] = useState('');
  const holding = numbered(
    screen.aims.filter(({ state }) => state !== 'retired'),
    screen.aims
  );
  const changes = holding.filter(({ aim }) => aim.state === 'new' || aim.state === 'changed');
  const close = () => setOpen(null);
  const decide = (id: string, decision: Decision) =>
    setDecisions((others) => ({ ...others, [id]: decision }));

  const order = useCallback(
    async (ids: string[], moved: string) => {
      const free = screen.aims.filter(({ number }) => number === null);
      const { result, message } = await send('/order', { ids, was: free.map(({ id }) => id) });
      const taken = screen.aims.length - free.length;
      const sentence = free.find(({ id }) => id === moved)?.sentence ?? '';
      setSaid(
        result === 'done' ? fill(text.moved, { sentence, number: taken + ids.indexOf(moved) + 1 }) : message
      );
    },
    [screen, send, text]
  );
  const remove = async ({ id, sentence }: ScreenAim) => {
    const { result, message } = await send(`/${id}/remove`, { was: sentence });
    setSaid(result === 'done' ? fill(text.removed, { sentence }) : message);
  };
  const undo = async ({ id, number }: ScreenAim) => {
    const { result, message } = await send(`/${id}/retire/undo`, {});
    setSaid(result === 'done' ? fill(text.holds, { number: number! }) : message);
  };
  const adopt = async () => {
    // What was typed last is on its way: what is adopted is what the dialog shows.
    await settled();
    setOpen('adopt');
  };

  return (
    <main className="aims">
      <Gutter>
        <SetStepNav nav={[{ label: text.title }]} />
        <header className="aims-head">
          <h1>{text.title}</h1>
          {screen.mayChange && (
            <Button margin={false} disabled={changes.length === 0} onClick={() => void adopt()}>
              {changes.length === 0 && screen.aims.length > 0 ? text.nothing : text.adopt}
            </Button>
          )}
          <p>{screen.mayChange ? text.lead : text.leadReading}</p>
        </header>
        <p className="aims-said" role="status">
          {said}
        </p>
        {screen.mayChange ? (
          <>
            {holding.length === 0 && <p className="aims-empty">{text.empty}</p>}
            {holding.length > 0 && (
              <EditAims
                aims={holding}
                send={send}
                decisions={decisions}
                onDecision={decide}
                onOrder={order}
                onRemove={(aim) => void remove(aim)}
                onRetire={setOpen}
              />
            )}
            <NextAim
              language={screen.originalLanguage}
              send={send}
              onAdded={() => setSaid(fill(text.added, { number: screen.aims.length + 1 }))}
            />
          </>
        ) : (
          <ReadAims aims={holding.map(({ aim }) => aim)} />
        )}
        <RetiredAims
          aims={screen.aims.filter(({ state }) => state === 'retired')}
          mayChange={screen.mayChange}
          onUndo={(aim) => void undo(aim)}
        />
        {screen.mayChange && (
          <p className="aims-trash">
            <a href="/admin/collections/aims/trash">{text.trash}</a>
          </p>
        )}
        {open === 'adopt' && (
          <AdoptDialog
            changes={changes}
            decisions={decisions}
            onDecision={decide}
            send={send}
            onClose={close}
            onAdopted={() => {
              setDecisions({});
              setSaid(text.adopted);
              close();
            }}
          />
        )}
        {open !== null && open !== 'adopt' && (
          <RetireDialog
            aim={open}
            send={send}
            onClose={close}
            onRetired={() => {
              setSaid(fill(text.isRetired, { number: open.number! }));
              close();
            }}
          />
        )}
      </Gutter>
    </main>
  );
}

/** Each with its number, or with the one it will have when all are adopted in this order. */
function numbered(shown: ScreenAim[], all: ScreenAim[]): Adoptable[] {
  let next = Math.max(0, ...all.map(({ number }) => number ?? 0)) + 1;
  return shown.map((aim) => ({ aim, number: aim.number ?? next++ }));
}
