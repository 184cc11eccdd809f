/** An event of a stream. `id` is the last one seen, as the specification has it. */
export type StreamEvent = { id: string; event: string; data: string };

/**
 * Takes a `text/event-stream` in pieces cut anywhere and calls back for each whole event.
 * https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export function createEventParser(onEvent: (event: StreamEvent) => void): (piece: string) => void {
  let rest = '';
  let id = '';
  let event = '';
  let data: string[] = [];

  function takeLine(line: string): void {
    if (line === '') return dispatch();
    const colon = line.indexOf(':');
    if (colon === 0) return;
    const field = colon === -1 ? line : line.slice(0, colon);
    const value = colon === -1 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'data') data.push(value);
    else if (field === 'event') event = value;
    else if (field === 'id' && !value.includes('\0')) id = value;
  }

  function dispatch(): void {
    if (data.length > 0) onEvent({ id, event: event || 'message', data: data.join('\n') });
    event = '';
    data = [];
  }

  return (piece) => {
    rest += piece;
    for (;;) {
      const end = rest.search(/\r|\n/);
      if (end === -1) return;
      // A CR at the very end may be the first half of a CRLF.
      if (rest[end] === '\r' && end === rest.length - 1) return;
      const next = rest[end] === '\r' && rest[end + 1] === '\n' ? end + 2 : end + 1;
      const line = rest.slice(0, end);
      rest = rest.slice(next);
      takeLine(line);
    }
  };
}
