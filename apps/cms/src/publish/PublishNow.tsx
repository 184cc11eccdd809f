'use client';

import {
  FormSubmit,
  useDocumentInfo,
  useEditDepth,
  useForm,
  useFormModified,
  useFormSubmitted,
  useHotkey
} from '@payloadcms/ui';
import { usePublish } from './use-publish.ts';

/** The button that publishes what stands in the form. Ctrl or Cmd with S saves it as a draft, as everywhere in the admin. */
export function PublishNow({ label }: { label: string }) {
  const { id, collectionSlug, ...info } = useDocumentInfo();
  const { submit } = useForm();
  const modified = useFormModified();
  const wasRefused = useFormSubmitted();
  const publish = usePublish();

  useHotkey({ cmdCtrlKey: true, editDepth: useEditDepth(), keyCodes: ['s'] }, (event) => {
    event.preventDefault();
    event.stopPropagation();
    if (id && !modified) return;
    void submit({
      action: `/api/${collectionSlug}${id ? `/${id}` : ''}?draft=true&depth=0`,
      method: id ? 'PATCH' : 'POST',
      overrides: { _status: 'draft' },
      skipValidation: true
    });
  });

  if (!info.hasPublishPermission) return null;
  const isNew = modified || wasRefused || !info.hasPublishedDoc || info.unpublishedVersionCount > 0;
  return (
    <FormSubmit
      buttonId="action-save"
      type="button"
      size="medium"
      disabled={!isNew}
      onClick={() => void publish()}
    >
      {label}
    </FormSubmit>
  );
}
