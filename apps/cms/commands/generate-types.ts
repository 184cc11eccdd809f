import './without-database.ts';
import path from 'node:path';
import { generateImportMap } from 'payload';
import { generateTypes } from 'payload/node';
import config from '../src/payload.config.ts';

/** Writes what the CMS promises (packages/types/src/payload-types.ts) and the admin's table of components. */
const resolved = await config;
await generateTypes(resolved, { log: false });
await generateImportMap(resolved, { log: false, force: true });
console.log(
  `Wrote ${path.relative(process.cwd(), resolved.typescript.outputFile!)} and the admin's import map.`
);
process.exit(0);
