import type { StatementListAnswer } from '@broadside/types';
import type { Broadside } from '../support/run-broadside.ts';
import { callerOf } from '../support/caller.ts';

/** An address worth measuring, and what to show at it. */
export type Target = { name: string; url: string; headers: Record<string, string> };

export type Targets = Record<'restList' | 'readOne' | 'readList' | 'page' | 'listPage', Target>;

/** Host and scheme by number: resolving `localhost` is not what is measured. */
const byNumber = (url: string) => url.replace('//localhost:', '//127.0.0.1:');

/** What the site asks the CMS, the same by Payload's own REST, and what a visitor asks the site. */
export async function findTargets(broadside: Broadside): Promise<Targets> {
  const headers = { Authorization: `service-accounts API-Key ${broadside.siteApiKey}` };
  const api = `${byNumber(broadside.cmsUrl)}/api/statements`;
  const site = byNumber(broadside.siteUrl);
  const slug = await middleSlug(broadside, headers);
  const visitor = { Accept: 'text/html' };
  return {
    restList: { name: 'CMS: /api/statements, 20 whole', url: `${api}?limit=20&depth=0`, headers },
    readList: { name: 'CMS: /api/statements/list', url: `${api}/list?language=en&page=1&limit=20`, headers },
    readOne: { name: 'CMS: /api/statements/read', url: `${api}/read?language=en&slug=${slug}`, headers },
    listPage: { name: 'site: list of statements', url: `${site}/en/statements`, headers: visitor },
    page: { name: 'site: page of a statement', url: `${site}/en/statements/${slug}`, headers: visitor }
  };
}

/** The slug of the demo's English statement of middle size, so that a new long one changes little. */
async function middleSlug(broadside: Broadside, headers: Record<string, string>): Promise<string> {
  const cms = callerOf(broadside.cmsUrl, headers);
  const list = (await cms.get('/statements/list?language=en&limit=100')).body as StatementListAnswer;
  const sizes = await Promise.all(
    list.entries
      .filter(({ language }) => language === 'en')
      .map(async ({ slug }) => {
        const answer = await cms.fetch(`/statements/read?language=en&slug=${slug}`);
        return { slug, size: (await answer.arrayBuffer()).byteLength };
      })
  );
  sizes.sort((a, b) => a.size - b.size);
  const middle = sizes[Math.floor(sizes.length / 2)];
  if (!middle) throw new Error('The demo has no English statement to measure.');
  return middle.slug;
}
