import { pino } from 'pino';
import { env } from './current-env.ts';

/** One JSON line an event, to standard output. Nothing about a visitor's machine is ever put in. */
export const log = pino({
  level: env.LOG_LEVEL,
  base: { app: 'cms' },
  redact: ['req.headers', '*.password', '*.token', '*.apiKey', '*.remoteAddress']
});
