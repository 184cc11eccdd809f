import type { CollectionConfig } from 'payload';
import { moderators, noOne } from '../../access/roles.ts';
import { noteDeletion } from '../../audit/hooks/note-deletion.ts';
import { noteDecisions } from '../../audit/hooks/note-moderation.ts';
import { groups } from '../../admin/groups.ts';
import { named } from '../../admin/named.ts';
import { commentFields } from './fields.ts';
import { refuseOutrunDecision } from './hooks/refuse-outrun-decision.ts';

/** What visitors reply, and mentions elsewhere. Nothing shows before somebody approved it. */
export const comments: CollectionConfig = {
  slug: 'comments',
  labels: {
    singular: { en: 'Comment', es: 'Comentario', uk: 'Коментар', ar: 'تعليق' },
    plural: named({ en: 'Comments', es: 'Comentarios', uk: 'Коментарі', ar: 'التعليقات' })
  },
  defaultSort: '-writtenAt',
  trash: true,
  access: { create: noOne, read: moderators, update: moderators, delete: moderators },
  admin: {
    group: groups.responses,
    useAsTitle: 'name',
    defaultColumns: ['text', 'name', 'status', 'on', 'writtenAt'],
    listSearchableFields: ['text', 'name'],
    hideAPIURL: true
  },
  disableDuplicate: true,
  hooks: {
    beforeValidate: [refuseOutrunDecision],
    afterChange: [noteDecisions('comment-moderated')],
    afterDelete: [noteDeletion]
  },
  fields: commentFields
};
