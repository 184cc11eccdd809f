'use client';

import { directionOf } from '@broadside/richtext';
import { useTranslation } from '@payloadcms/ui';
import { useEffect, useId, useRef, useState } from 'react';
import { waitBeforeSaving } from '../../drafts/admin/line/open-lines.ts';
import type { ShownPicture } from './read-pictures.ts';
import { markDecorative, savePictureText } from './save-picture-text.ts';
import { languageIn, type PictureTextsTexts } from './texts.ts';

type Props = {
  picture: ShownPicture;
  language: string;
  /** Names of the fields that show it. */
  places: string[];
  mayChangePicture: boolean;
  mayBeDecorative: boolean;
  texts: PictureTextsTexts;
  onTyped: () => void;
  /** Reads anew what is known of the pictures. */
  onSaved: () => Promise<void>;
};
type State = 'resting' | 'saved' | 'failed';

/** One picture, and what it shows: saved when the field is left, and before the form is. */
export function PictureText({ picture, language, places, texts, onTyped, onSaved, ...may }: Props) {
  const { i18n } = useTranslation();
  const ids = { field: useId(), state: useId() };
  const [typed, setTyped] = useState<string | null>(null);
  const [state, setState] = useState<State>('resting');
  const work = useRef<Promise<void>>(Promise.resolve());
  const text = typed ?? picture.text;
  const mayWrite = picture.kept.in === 'labels' || may.mayChangePicture;

  const now = useRef({ typed, picture });
  now.current = { typed, picture };
  const save = () => {
    work.current = work.current.then(async () => {
      const wanted = now.current.typed?.trim();
      if (wanted === undefined || wanted === now.current.picture.text) return;
      const isSaved = await savePictureText(now.current.picture, wanted, language);
      setState(isSaved ? 'saved' : 'failed');
      try {
        await onSaved();
        if (isSaved && now.current.typed?.trim() === wanted) setTyped(null);
      } catch (error) {
        // What was typed is shown on.
        console.warn(error);
      }
    });
    waitBeforeSaving(work.current);
  };
  useEffect(() => {
    window.addEventListener('pagehide', save);
    return () => {
      window.removeEventListener('pagehide', save);
      save();
    };
    // Once; what was typed is found through `now`.
  }, []);

  return (
    <div className="picture-text" data-silent-in={text.trim() ? undefined : places.join(' ')}>
      {picture.thumbnail && <img src={picture.thumbnail} alt="" />}
      <div>
        <p className="picture-text__name">
          <bdi>{picture.filename}</bdi>
        </p>
        {picture.source && (
          <blockquote lang={picture.source.language} dir={directionOf(picture.source.language)}>
            {picture.source.text}
          </blockquote>
        )}
        <label htmlFor={ids.field}>{texts.alternative(languageIn(i18n.language, language))}</label>
        <textarea
          id={ids.field}
          rows={2}
          maxLength={500}
          lang={language}
          dir={directionOf(language)}
          value={text}
          readOnly={!mayWrite}
          aria-describedby={ids.state}
          onChange={(event) => {
            setTyped(event.target.value);
            setState('resting');
            onTyped();
          }}
          onBlur={save}
          onKeyDown={(event) => {
            // One line: Enter says that it is done.
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            save();
          }}
        />
        <p id={ids.state} role="status">
          {state === 'saved' && texts.saved}
          {state === 'failed' && texts.failed}
          {state === 'failed' && picture.text && ` ${texts.theirs(picture.text)}`}
        </p>
        {state === 'failed' && (
          <button type="button" onClick={save}>
            {texts.again}
          </button>
        )}
        {may.mayBeDecorative && !text.trim() && (
          <button type="button" onClick={() => void markDecorative(picture.id).then(onSaved)}>
            {texts.decorative}
          </button>
        )}
      </div>
    </div>
  );
}
