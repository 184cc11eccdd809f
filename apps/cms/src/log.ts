import { pino, stdSerializers } from 'pino';
import { env } from './current-env.ts';
import { isRefusal } from './log-refusals.ts';
import { withoutParameters } from './log-without-parameters.ts';

/** One JSON line an event, to standard output. Nothing about a visitor's machine is ever put in. */
export const log = pino({
  level: env.LOG_LEVEL,
  base: { app: 'cms' },
  redact: ['req.headers', '*.password', '*.token', '*.apiKey', '*.remoteAddress'],
  serializers: { err: (error: Error) => withoutParameters(stdSerializers.err(error)) },
  hooks: {
    logMethod(args, method) {
      if (!isRefusal(args[0])) method.apply(this, args.map(withoutParameters) as typeof args);
    }
  }
});
