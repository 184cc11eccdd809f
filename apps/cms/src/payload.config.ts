import { postgresAdapter } from '@payloadcms/db-postgres';
import { buildConfig } from 'payload';
import { actionCalls } from './collections/action-calls/collection.ts';
import { aims } from './collections/aims/collection.ts';
import { auditLog } from './collections/audit-log/collection.ts';
import { comments } from './collections/comments/collection.ts';
import { contacts } from './collections/contacts/collection.ts';
import { contactTopics } from './collections/contact-topics/collection.ts';
import { groups } from './collections/groups/collection.ts';
import { guestTokens } from './collections/guest-tokens/collection.ts';
import { labels } from './collections/labels/collection.ts';
import { media } from './collections/media/collection.ts';
import { sharpForPayload } from './collections/media/sharp-for-payload.ts';
import { pages } from './collections/pages/collection.ts';
import { redirects } from './collections/redirects/collection.ts';
import { reviewRequests } from './collections/review-requests/collection.ts';
import { schedules } from './collections/schedules/collection.ts';
import { serviceAccounts } from './collections/service-accounts/collection.ts';
import { statements } from './collections/statements/collection.ts';
import { topics } from './collections/topics/collection.ts';
import { users } from './collections/users/collection.ts';
import { changesEndpoint } from './changes/endpoint.ts';
import { bodyEditor } from './editor/body-editor.ts';
import { appFolder, env } from './current-env.ts';
import { campaign } from './globals/campaign/global.ts';
import { settings } from './globals/settings/global.ts';
import { adminLanguages } from './admin/languages.ts';
import { adminMeta } from './admin/meta.ts';
import { explainBadValue } from './server/explain-bad-value.ts';
import { log } from './log.ts';
import { mailAdapter } from './mail/adapter.ts';
import { noOne } from './access/roles.ts';
import { withHonestCommits } from './honest-commits.ts';

export default buildConfig({
  serverURL: env.CMS_URL,
  secret: env.PAYLOAD_SECRET,
  csrf: [env.CMS_URL],
  cors: [env.CMS_URL],
  telemetry: false,
  db: withHonestCommits(
    postgresAdapter({
      pool: { connectionString: env.DATABASE_URL, max: 20 },
      idType: 'uuidv7',
      push: false,
      // No prodMigrations: Payload would run them on connecting, without a lock (see preparation/migrate.ts).
      migrationDir: `${appFolder}/src/migrations`
    })
  ),
  email: mailAdapter,
  editor: bodyEditor,
  collections: [
    statements,
    actionCalls,
    aims,
    pages,
    topics,
    groups,
    media,
    labels,
    comments,
    contacts,
    contactTopics,
    reviewRequests,
    schedules,
    users,
    serviceAccounts,
    guestTokens,
    redirects,
    auditLog
  ],
  globals: [campaign, settings],
  endpoints: [changesEndpoint],
  hooks: { afterError: [explainBadValue] },
  admin: {
    user: 'users',
    avatar: 'default',
    meta: adminMeta,
    importMap: {
      baseDir: `${appFolder}/src`,
      importMapFile: `${appFolder}/src/app/(payload)/admin/importMap.js`
    },
    components: {
      graphics: { Logo: '/admin/Logo#Logo', Icon: '/admin/Logo#Icon' },
      header: ['/admin/DemoBanner#DemoBanner'],
      providers: ['/admin/mending/MendedPages#MendedPages', '/drafts/admin/VersionLine#VersionLine'],
      beforeDashboard: [
        '/admin/DashboardTitle#DashboardTitle',
        '/admin/Tour#Tour',
        '/checklist/Checklist#Checklist',
        '/dashboard/Dashboard#Dashboard'
      ]
    }
  },
  i18n: adminLanguages,
  graphQL: { maxComplexity: 200, disablePlaygroundInProduction: true },
  jobs: { access: { run: noOne, queue: noOne, cancel: noOne } },
  upload: { limits: { fileSize: 20_000_000, files: 1 } },
  typescript: { outputFile: `${appFolder}/../../packages/types/src/payload-types.ts`, declare: false },
  logger: log,
  sharp: sharpForPayload
});
