'use client';

import './pictures.css';
import { useDocumentInfo, useForm, useTranslation } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';
import { PictureText } from './PictureText.tsx';
import { pictureTextsIn } from './texts.ts';
import { useShownPictures } from './use-shown-pictures.ts';

/**
 * What the pictures of a text show, in its language: on a translation a field for each, on an original for those that
 * nobody has described.
 */
export function PictureTexts() {
  const { id, hasSavePermission, isTrashed } = useDocumentInfo();
  const { i18n } = useTranslation();
  const { dispatchFields, getField, setModified } = useForm();
  const { shown, placesOf, language, isTranslation, mayChangePictures, read } = useShownPictures();
  const texts = pictureTextsIn(i18n.language);

  // Who mends a text here sees it stay.
  const begun = useRef(new Set<string>());
  for (const picture of shown) if (!picture.text) begun.current.add(picture.id);
  const asked = shown.filter((picture) => isTranslation || begun.current.has(picture.id));

  const silent = shown.filter(({ text }) => !text).flatMap((picture) => placesOf(picture.id));
  const wasSilent = useRef<string[]>([]);
  useEffect(() => {
    for (const path of new Set(wasSilent.current)) {
      if (silent.includes(path) || getField(path)?.valid !== false) continue;
      // What stopped publication is mended.
      dispatchFields({ type: 'UPDATE', path, valid: true, errorMessage: undefined as never });
    }
    wasSilent.current = silent;
  }, [silent.join()]);

  /** After a refusal Payload holds nothing for changed, and would not let it be tried again. */
  const letTryAgain = (places: string[]) => {
    if (places.some((path) => getField(path)?.valid === false)) setModified(true);
  };

  if (!id || !hasSavePermission || isTrashed || asked.length === 0) return null;
  return (
    <section className="picture-texts" aria-labelledby="picture-texts-heading">
      <h2 id="picture-texts-heading">{texts.heading}</h2>
      <p>{texts.help}</p>
      {asked.map((picture) => (
        <PictureText
          key={`${picture.id} ${language}`}
          picture={picture}
          language={language}
          places={placesOf(picture.id)}
          mayChangePicture={mayChangePictures}
          mayBeDecorative={!isTranslation && mayChangePictures}
          texts={texts}
          onTyped={() => letTryAgain(placesOf(picture.id))}
          onSaved={read}
        />
      ))}
    </section>
  );
}
