import type { ServerProps } from 'payload';
import { has } from '../access/roles.ts';
import { env } from '../current-env.ts';
import { tours } from './tour-texts.ts';

/** The five-minute tour on the demo's dashboard. Keep in step with the tour in README.md. */
export async function Tour({ payload, user, i18n }: ServerProps) {
  const campaign = await payload.findGlobal({
    slug: 'campaign',
    depth: 0,
    showHiddenFields: true,
    overrideAccess: true
  });
  if (!campaign.isDemo || !has({ user: user ?? null }, 'editor')) return null;
  const { docs } = await payload.find({
    collection: 'statements',
    where: {
      and: [
        { translationOf: { exists: false } },
        { language: { equals: campaign.languages[0] } },
        { _status: { equals: 'published' } }
      ]
    },
    sort: '-publishedAt',
    limit: 1,
    depth: 0,
    overrideAccess: true
  });
  const latest = docs[0];
  const tour = tours[i18n.language as keyof typeof tours] ?? tours.en;

  return (
    <section className="tour" aria-labelledby="tour">
      <h2 id="tour">{tour.heading}</h2>
      <ol>
        <li>
          {latest ? <a href={`/admin/collections/statements/${latest.id}`}>{tour.change}</a> : tour.change}{' '}
          {latest && (
            <a href={`${env.SITE_URL}/${latest.language}/statements/${latest.slug}`}>{tour.watch}</a>
          )}
        </li>
        <li>
          <a href={`${env.SITE_URL}/ar/`}>{tour.arabic}</a>
        </li>
        <li>
          <a href="/admin/collections/statements/create">{tour.write}</a>
        </li>
        <li>
          <a href="/admin/logout">{tour.translate}</a> <a href={`${env.SITE_URL}/es/`}>{tour.spanish}</a>
        </li>
        <li>{tour.own}</li>
      </ol>
    </section>
  );
}
