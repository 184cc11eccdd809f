import { pathToFileURL } from 'node:url';
import path from 'node:path';
import { root } from './paths.ts';

// The measurements themselves stand with the tests, whose support they use.
await import(pathToFileURL(path.join(root, 'tests/bench/index.ts')).href);
