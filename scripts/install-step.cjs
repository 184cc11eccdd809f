'use strict';

// The step line of the install. Keep its looks in step with steps.ts, which Node 18 cannot read.

module.exports = { showStep };

/** Shows a line that is rewritten in a terminal, and repeated every ten seconds elsewhere. */
function showStep(text) {
  const inTerminal = Boolean(process.stdout.isTTY);
  const start = Date.now();
  let latest = '';
  const seconds = () => ((Date.now() - start) / 1000).toFixed(1) + ' s';
  const line = (mark) => mark + ' ' + text + (latest && mark === '…' ? ': ' + latest : '') + '  ' + seconds();
  const show = (mark) => process.stdout.write(inTerminal ? '\r\x1b[2K' + line(mark) : line(mark) + '\n');

  show('…');
  const timer = setInterval(() => show('…'), inTerminal ? 200 : 10000);
  const end = (mark) => {
    clearInterval(timer);
    show(mark);
    if (inTerminal) process.stdout.write('\n');
  };
  return {
    progress: (news) => {
      latest = news;
    },
    done: () => end('✓'),
    failed: () => end('✗')
  };
}
