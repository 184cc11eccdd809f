import type { Payload } from 'payload';
import type { EditorialCollection } from '../documents/editorial.ts';

export const checklistItems = [
  'founding',
  'about',
  'privacy',
  'statement',
  'follow',
  'mail',
  'people',
  'back-up'
] as const;
export type ChecklistItem = (typeof checklistItems)[number];
export type Checklist = {
  isDismissed: boolean;
  items: { item: ChecklistItem; href: string | null; isDone: boolean }[];
};

/** What a new campaign has to see to, with what of it is done: found out from the content, not ticked off by hand. */
export async function readChecklist(payload: Payload): Promise<Checklist> {
  const anyway = { overrideAccess: true, depth: 0 } as const;
  const [campaign, settings, people, aims, statements, about, privacy] = await Promise.all([
    payload.findGlobal({ slug: 'campaign', showHiddenFields: true, ...anyway }),
    payload.findGlobal({ slug: 'settings', ...anyway }),
    payload.count({ collection: 'users', overrideAccess: true }),
    published(payload, 'aims'),
    published(payload, 'statements'),
    published(payload, 'pages', 'about'),
    published(payload, 'pages', 'privacy')
  ]);
  const done: Record<ChecklistItem, { href: string | null; isDone: boolean }> = {
    founding: { href: '/admin/collections/aims', isDone: Boolean(campaign.founding?.date) && aims },
    about: { href: '/admin/collections/pages/create', isDone: about },
    privacy: { href: '/admin/collections/pages/create', isDone: privacy },
    statement: { href: '/admin/collections/statements/create', isDone: statements },
    follow: { href: '/admin/globals/campaign', isDone: (campaign.follow ?? []).length > 0 },
    mail: { href: '/admin/globals/settings', isDone: Boolean(settings.mail?.host) },
    people: { href: '/admin/collections/users/invite', isDone: people.totalDocs > 1 },
    'back-up': { href: null, isDone: campaign.hasBackUp === true }
  };
  return {
    // The demo is set up already; its list would only stand in the way.
    isDismissed: campaign.checklistDismissed === true || campaign.isDemo === true,
    items: checklistItems.map((item) => ({ item, ...done[item] }))
  };
}

async function published(payload: Payload, collection: EditorialCollection, kind?: string): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection,
    where: { and: [{ _status: { equals: 'published' } }, ...(kind ? [{ kind: { equals: kind } }] : [])] },
    overrideAccess: true
  });
  return totalDocs > 0;
}
