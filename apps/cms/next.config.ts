import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withPayload } from '@payloadcms/next/withPayload';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** The admin only: Payload's API is served by server.ts without Next. */
export default withPayload(
  {
    distDir: process.env.CMS_BUILD || '.builds/dev',
    poweredByHeader: false,
    turbopack: { root },
    outputFileTracingRoot: root,
    typescript: { ignoreBuildErrors: true },
    // Each build has a folder of its own: a cache in it would only fill the disk (120 MB a build).
    experimental: { turbopackFileSystemCacheForBuild: false }
  },
  { devBundleServerPackages: false }
);
