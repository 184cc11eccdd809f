import { buildConfig } from 'payload';
import { sharpForPayload } from './collections/media/sharp-for-payload.ts';
import { admin } from './admin/config.ts';
import { collections } from './collections/all.ts';
import { changesEndpoint } from './changes/endpoint.ts';
import { bodyEditor } from './editor/body-editor.ts';
import { appFolder, env } from './current-env.ts';
import { campaign } from './globals/campaign/global.ts';
import { settings } from './globals/settings/global.ts';
import { adminLanguages } from './admin/languages.ts';
import { explainBadValue } from './server/explain-bad-value.ts';
import { log } from './log.ts';
import { mailAdapter } from './mail/adapter.ts';
import { postgres } from './postgres.ts';
import { noOne } from './access/roles.ts';

export default buildConfig({
  serverURL: env.CMS_URL,
  secret: env.PAYLOAD_SECRET,
  csrf: [env.CMS_URL],
  cors: [env.CMS_URL],
  telemetry: false,
  db: postgres,
  email: mailAdapter,
  editor: bodyEditor,
  collections,
  globals: [campaign, settings],
  endpoints: [changesEndpoint],
  hooks: { afterError: [explainBadValue] },
  admin,
  i18n: adminLanguages,
  graphQL: { maxComplexity: 200, disablePlaygroundInProduction: true },
  jobs: { access: { run: noOne, queue: noOne, cancel: noOne } },
  upload: { limits: { fileSize: 20_000_000, files: 1 } },
  typescript: { outputFile: `${appFolder}/../../packages/types/src/payload-types.ts`, declare: false },
  logger: log,
  sharp: sharpForPayload
});
