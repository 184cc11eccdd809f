'use strict';

// One install at a time. The holder touches a file every second; a file that stays untouched for ten
// seconds while somebody watches it belongs to a process that is gone. No process ids, so none can be reused.

const fs = require('node:fs');
const path = require('node:path');

const folder = path.join(__dirname, '..', 'data');
const file = path.join(folder, 'installing');
const STALE_AFTER = 10000;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

module.exports = { underInstallLock };

/** Runs `work` while no other command of this checkout installs; waits for its turn. */
async function underInstallLock(work) {
  await take();
  const heartbeat = setInterval(() => {
    if (fs.existsSync(file)) fs.utimesSync(file, new Date(), new Date());
  }, 1000);
  const release = () => fs.rmSync(file, { force: true });
  const leave = () => process.exit(130);
  process.once('exit', release);
  for (const signal of SIGNALS) process.once(signal, leave);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    process.removeListener('exit', release);
    for (const signal of SIGNALS) process.removeListener(signal, leave);
    release();
  }
}

async function take() {
  fs.mkdirSync(folder, { recursive: true });
  let seen = null;
  let unchangedSince = Date.now();
  let hasSaidSo = false;
  while (!create()) {
    const touched = lastTouched();
    if (touched !== seen) {
      seen = touched;
      unchangedSince = Date.now();
    } else if (Date.now() - unchangedSince > STALE_AFTER) {
      fs.rmSync(file, { force: true });
      continue;
    }
    if (!hasSaidSo) console.log('… Another command is installing packages: waiting for it');
    hasSaidSo = true;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

function create() {
  try {
    fs.closeSync(fs.openSync(file, 'wx'));
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function lastTouched() {
  const found = fs.statSync(file, { throwIfNoEntry: false });
  return found ? found.mtimeMs : null;
}
