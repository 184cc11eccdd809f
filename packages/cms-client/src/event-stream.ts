import { CmsRefused, CmsUnavailable } from './errors.ts';
import { createEventParser, type StreamEvent } from './event-parser.ts';

export type EventStreamOptions = {
  url: URL;
  authorization: string;
  /** A stream without a byte for this long is dead: the CMS sends a comment every 15 s. */
  silenceMs: number;
  onEvent: (event: StreamEvent) => void;
  signal: AbortSignal;
};

/** Reads one connection until it ends; always rejects, with what ended it. */
export async function readEventStream(options: EventStreamOptions): Promise<never> {
  const silence = watchForSilence(options.silenceMs);
  const signal = AbortSignal.any([options.signal, silence.signal]);
  try {
    const response = await fetch(options.url, {
      headers: { accept: 'text/event-stream', authorization: options.authorization },
      redirect: 'error',
      signal
    });
    if (!response.ok || !response.body) {
      await response.body?.cancel();
      throw new CmsRefused(`The CMS answered ${response.status} to the change stream`);
    }
    const parse = createEventParser(options.onEvent);
    const decoder = new TextDecoder();
    for await (const bytes of response.body) {
      silence.heard();
      parse(decoder.decode(bytes, { stream: true }));
    }
    throw new CmsUnavailable('The CMS ended the change stream');
  } finally {
    silence.stop();
  }
}

function watchForSilence(silenceMs: number) {
  const controller = new AbortController();
  const end = () => controller.abort(new CmsUnavailable(`The change stream was silent for ${silenceMs} ms`));
  const timer = setTimeout(end, silenceMs);
  return { signal: controller.signal, heard: () => timer.refresh(), stop: () => clearTimeout(timer) };
}
