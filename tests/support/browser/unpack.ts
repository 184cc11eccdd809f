import { createRequire } from 'node:module';
import path from 'node:path';
import { inflate } from '@sparticuz/chromium';

// Unpacks Chromium and its libraries into TMPDIR; run by unpacked-chromium.ts.

const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
const packed = path.join(path.dirname(entry), '..', 'bin');
await Promise.all([inflate(path.join(packed, 'chromium.br')), inflate(path.join(packed, 'al2023.tar.br'))]);
