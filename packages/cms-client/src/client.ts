import type {
  AccessAnswer,
  AccessRequest,
  AccessState,
  AimAnswer,
  AimListAnswer,
  CallListAnswer,
  CampaignAnswer,
  DocumentAnswer,
  GroupAnswer,
  GroupListAnswer,
  PreviewAnswer,
  SetUpAnswer,
  SetUpRequest,
  SetUpState,
  StatementListAnswer,
  TopicAnswer,
  TopicListAnswer
} from '@broadside/types';
import { aimListNote, aimNotes } from './aim-notes.ts';
import { ask, askForJson, type Question } from './ask.ts';
import { CmsRefused, isCmsUnavailable } from './errors.ts';
import { askForMedia } from './media.ts';
import { groupListNote, groupNote, topicListNote, topicNote } from './name-notes.ts';
import { callListNote, campaignNote, documentNotes, statementListNote } from './notes.ts';
import { note, recordReading } from './reading.ts';

export type CmsClientOptions = {
  /** Where the site reaches the CMS, such as `http://127.0.0.1:3001`. */
  address: string;
  /** The site's own key: it reads published content only. */
  apiKey: string;
  /** Time limit of each question, its answer's body included. */
  timeoutMs?: number;
  /** Time limit of a whole file. */
  mediaTimeoutMs?: number;
};

export type CmsClient = ReturnType<typeof createCmsClient>;
type Slug = { language: string; slug: string };
type Page = { language: string; page: number; limit: number };

/**
 * One method per question. Absent is null; `CmsUnavailable` when the CMS is away, slow or broken,
 * `CmsRefused` when it finds the question wrong.
 */
export function createCmsClient({
  address,
  apiKey,
  timeoutMs = 5_000,
  mediaTimeoutMs = 60_000
}: CmsClientOptions) {
  const own = `service-accounts API-Key ${apiKey}`;
  const options = { address, timeoutMs };

  async function askAsGuest<Answer>(token: string, question: Pick<Question, 'path' | 'body'>) {
    const asker = guest(token);
    return asker && askForJson<Answer>({ ...question, ...asker }, options);
  }

  async function readDocument(path: string, query: Slug): Promise<DocumentAnswer | null> {
    const answer = await askForJson<DocumentAnswer>({ path, query, authorization: own }, options);
    if (answer) documentNotes(answer).forEach(note);
    return answer;
  }

  return {
    async campaign(): Promise<CampaignAnswer> {
      const path = '/api/globals/campaign/overview';
      const answer = await askForJson<CampaignAnswer>({ path, authorization: own }, options);
      if (!answer) throw new CmsRefused('The CMS knows no campaign');
      note(campaignNote(answer));
      return answer;
    },

    /** For an answer that was kept: notes it as read by the page that uses it now. */
    noteCampaign(answer: CampaignAnswer): void {
      note(campaignNote(answer));
    },

    /** A page of the list, counting from 1; null past its end. */
    async statements(query: Page): Promise<StatementListAnswer | null> {
      const path = '/api/statements/list';
      const answer = await askForJson<StatementListAnswer>({ path, query, authorization: own }, options);
      if (answer) note(statementListNote(answer));
      return answer;
    },

    statement: (query: Slug) => readDocument('/api/statements/read', query),
    page: (query: Slug) => readDocument('/api/pages/read', query),
    actionCall: (query: Slug) => readDocument('/api/action-calls/read', query),

    /** The calls as they stand now, with a page of those that are over. */
    async actionCalls(query: Page): Promise<CallListAnswer | null> {
      const path = '/api/action-calls/list';
      const answer = await askForJson<CallListAnswer>({ path, query, authorization: own }, options);
      if (answer) note(callListNote(answer));
      return answer;
    },

    async topics(): Promise<TopicListAnswer> {
      const answer = await askForJson<TopicListAnswer>(
        { path: '/api/topics/list', authorization: own },
        options
      );
      if (!answer) throw new CmsRefused('The CMS knows no list of topics');
      note(topicListNote(answer));
      return answer;
    },

    /** A topic with a page of its works, counting from 1. */
    async topic(query: Slug & Page): Promise<TopicAnswer | null> {
      const path = '/api/topics/read';
      const answer = await askForJson<TopicAnswer>({ path, query, authorization: own }, options);
      if (answer) note(topicNote(answer));
      return answer;
    },

    async groups(): Promise<GroupListAnswer> {
      const answer = await askForJson<GroupListAnswer>(
        { path: '/api/groups/list', authorization: own },
        options
      );
      if (!answer) throw new CmsRefused('The CMS knows no list of groups');
      note(groupListNote(answer));
      return answer;
    },

    /** A group with a page of its works, counting from 1. */
    async group(query: Slug & Page): Promise<GroupAnswer | null> {
      const path = '/api/groups/read';
      const answer = await askForJson<GroupAnswer>({ path, query, authorization: own }, options);
      if (answer) note(groupNote(answer));
      return answer;
    },

    /** Every adopted aim, by number, the retired ones among them. */
    async aims(query: { language: string }): Promise<AimListAnswer> {
      const path = '/api/aims/list';
      const answer = await askForJson<AimListAnswer>({ path, query, authorization: own }, options);
      if (!answer) throw new CmsRefused('The CMS knows no list of aims');
      note(aimListNote(answer));
      return answer;
    },

    async aim(query: Slug): Promise<AimAnswer | null> {
      const path = '/api/aims/read';
      const answer = await askForJson<AimAnswer>({ path, query, authorization: own }, options);
      if (answer) aimNotes(answer).forEach(note);
      return answer;
    },

    /** A draft, read with the guest token that opens it; null once the token has ended. */
    preview: (token: string) => askAsGuest<PreviewAnswer>(token, { path: '/api/guest-tokens/preview' }),

    /** Null once the link has been used, has ended or was withdrawn. */
    setUp: (token: string) => askAsGuest<SetUpState>(token, { path: '/api/guest-tokens/set-up' }),

    completeSetUp: (token: string, body: SetUpRequest) =>
      askAsGuest<SetUpAnswer>(token, { path: '/api/guest-tokens/set-up', body }),

    /** Whom an access link is for; null once it has been used, has ended or was withdrawn. */
    access: (token: string) => askAsGuest<AccessState>(token, { path: '/api/guest-tokens/access' }),

    acceptAccess: (token: string, body: AccessRequest) =>
      askAsGuest<AccessAnswer>(token, { path: '/api/guest-tokens/access', body }),

    /** A published file, or with a guest token one that its draft shows. */
    async media(filename: string, { etag, token }: { etag: string | null; token: string | null }) {
      // The CMS answers 403 for a file that is not there, so as not to tell which ones are.
      const asker = token === null ? { authorization: own, absent: [403] } : guest(token);
      return asker && askForMedia({ filename, etag, ...asker }, { address, timeoutMs: mediaTimeoutMs });
    },

    /** Whether the CMS says of itself that it is well. */
    async isAnswering(): Promise<boolean> {
      try {
        const response = await ask({ path: '/healthz', authorization: null }, { address, timeoutMs: 2_000 });
        await response?.body?.cancel();
        return response !== null;
      } catch (error) {
        if (isCmsUnavailable(error)) return false;
        throw error;
      }
    },

    recordReading
  };
}

/**
 * How a guest asks; null where a made-up link holds what cannot stand in a header. The CMS refuses a token that was
 * cut short before it looks it up.
 */
function guest(token: string): Pick<Question, 'authorization' | 'absent'> | null {
  return /^[A-Za-z0-9_-]+$/.test(token) ? { authorization: `Guest ${token}`, absent: [401, 403] } : null;
}
