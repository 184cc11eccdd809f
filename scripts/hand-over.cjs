'use strict';

const { spawn } = require('node:child_process');
const path = require('node:path');
const { ownNode } = require('./own-node.cjs');

module.exports = { handOver };

/**
 * Runs scripts/<command>.ts and resolves with its exit code. It runs in a process group of its own, because
 * on Ctrl-C the terminal signals every process of ours and npm signals once more: here they become one.
 * It notices by its IPC channel when this process is gone, however that happened.
 */
function handOver(command, args) {
  const node = ownNode();
  const child = spawn(node, [path.join(__dirname, command + '.ts'), ...args], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: process.platform !== 'win32',
    env: { ...process.env, PATH: path.dirname(node) + path.delimiter + process.env.PATH }
  });

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) passOnOnce(signal, child);
  stopWithParent(child);

  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      if (signal) console.error('\n' + command + ' was killed by ' + signal + '.');
      resolve(code === null ? 1 : code);
    });
  });
}

function passOnOnce(signal, child) {
  let last = 0;
  process.on(signal, () => {
    // npm's copy of a Ctrl-C follows the terminal's within milliseconds; a second Ctrl-C takes a person longer.
    if (Date.now() - last > 250) child.kill(signal);
    last = Date.now();
  });
}

/** npm killed with -9 tells nobody: what it started is then handed to another parent. */
function stopWithParent(child) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent && child.connected) child.disconnect();
  }, 200).unref();
}
