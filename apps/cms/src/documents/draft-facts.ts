import { sql } from '@payloadcms/db-postgres';
import type { DocumentFacts, LocalText } from '@broadside/types';
import type { PayloadRequest } from 'payload';
import { query } from '../database.ts';
import { aimsById } from './call-sql.ts';
import type { TextCollection } from './facts-sql.ts';
import { factOf } from './facts.ts';
import { namedById } from './names-sql.ts';
import { filesById, pictureById } from './pictures-sql.ts';

type Values = Record<string, unknown>;
type Found = Pick<DocumentFacts, 'cover' | 'attachments' | 'topics' | 'groups'> & {
  aims: NonNullable<DocumentFacts['call']>['aims'];
};

/**
 * The facts of a draft, as `factsJson` gives those of a published row. `source` has its lists: the draft itself, or the
 * original of a translation.
 */
export async function draftFacts(
  { collection, draft, source }: { collection: TextCollection; draft: Values; source: Values },
  req: PayloadRequest
): Promise<DocumentFacts> {
  const { cover, attachments, topics, groups, aims } = await relatedTo({ draft, source }, req);
  const isLetter = draft['kind'] === 'open-letter';
  const addressees = texts(draft['addressees']).length > 0 ? draft['addressees'] : source['addressees'];
  return {
    cover,
    attachments,
    topics,
    groups,
    source: sourceOf(draft),
    licence: draft['licence']
      ? {
          code: String(draft['licence']),
          text: draft['licence'] === 'own' ? text(draft['licenceText']) : null
        }
      : null,
    corrections: rows(draft['corrections']).map(({ date, note }) => ({
      date: text(date),
      note: text(note) ?? ''
    })),
    addressees: isLetter ? texts(addressees) : [],
    signatories: isLetter
      ? rows(source['signatories']).map(({ name, isGroup, role }) => ({
          name: text(name) ?? '',
          isGroup: Boolean(isGroup),
          role: text(role)
        }))
      : [],
    call:
      collection === 'action-calls'
        ? {
            firstDay: text(draft['firstDay']),
            lastDay: text(draft['lastDay']),
            kinds: texts(source['kinds']),
            sendIn: ownOrOriginals('sendIn', draft, source),
            speaker: ownOrOriginals('speaker', draft, source),
            aims
          }
        : null
  };
}

async function relatedTo({ draft, source }: { draft: Values; source: Values }, req: PayloadRequest) {
  const [found] = await query<Found>(
    req,
    sql`select ${sql.raw(pictureById('wanted.cover'))} as cover,
               ${sql.raw(filesById('wanted.attachments'))} as attachments,
               ${sql.raw(namedById('topic', 'wanted.topics'))} as topics,
               ${sql.raw(namedById('group', 'wanted.groups'))} as groups,
               ${sql.raw(aimsById('wanted.aims'))} as aims
          from (select ${factOf(draft, 'cover')}::uuid as cover,
                       ${idsOf(source['attachments'])}::uuid[] as attachments,
                       ${idsOf(source['topics'])}::uuid[] as topics,
                       ${idsOf(source['groups'])}::uuid[] as groups,
                       ${idsOf(source['aims'])}::uuid[] as aims) wanted`
  );
  return found!;
}

function ownOrOriginals(field: string, draft: Values, source: Values): LocalText | null {
  const from = text(draft[field]) ? draft : source;
  const found = text(from[field]);
  return found === null ? null : { text: found, language: String(from['language']) };
}

/** Ids as PostgreSQL writes an array. */
function idsOf(list: unknown): string {
  const ids = Array.isArray(list) ? list.map((each) => factOf({ each }, 'each')) : [];
  return `{${ids.filter((id) => typeof id === 'string').join(',')}}`;
}

function sourceOf(draft: Values): DocumentFacts['source'] {
  const [title, address, date] = ['title', 'address', 'date'].map((name) =>
    text(factOf(draft, `source.${name}`))
  );
  return title || address ? { title: title ?? null, address: address ?? null, date: date ?? null } : null;
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function rows(value: unknown): Values[] {
  return Array.isArray(value) ? (value as Values[]) : [];
}
