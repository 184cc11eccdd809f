'use strict';

// Installs the packages when what is installed differs from the lockfile. Only Node 18 and its npm are there
// when this runs, so it uses nothing but Node's own modules. Keep the pnpm version in step with docs and Docker.

const { spawn } = require('node:child_process');
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { underInstallLock } = require('./install-lock.cjs');
const { showStep } = require('./install-step.cjs');
const { ownNode } = require('./own-node.cjs');

const PNPM = 'pnpm@12.21.0';
const root = path.join(__dirname, '..');
const stampFile = path.join(root, 'node_modules', '.broadside-installed.json');

module.exports = { installWhatIsMissing };

/** Resolves when node_modules is what pnpm-lock.yaml says; rejects with a sentence for people. */
async function installWhatIsMissing() {
  if (isInstalled()) return;
  await underInstallLock(async () => {
    // Another command may have installed while this one waited for the lock.
    if (!isInstalled()) await install();
  });
}

/** True when the last whole install was of this lockfile, on this kind of machine, and its folders are still there. */
function isInstalled() {
  const stamp = readStamp();
  return stamp !== null && stamp.wanted === wanted() && stamp.folders.every(isFolder) && ownNode() !== null;
}

async function install() {
  // Gone while installing: an interrupted install is repeated, and pnpm picks up where it stopped.
  fs.rmSync(stampFile, { force: true });
  const hashBefore = wanted();
  const step = showStep('Installing packages');
  const { code, output } = await runPnpm((text) => step.progress(text));
  if (code !== 0) {
    step.failed();
    throw forPeople(whyItFailed(output));
  }
  const folders = ['.', ...workspaceFolders()]
    .map((folder) => path.join(folder, 'node_modules'))
    .filter(isFolder);
  fs.writeFileSync(stampFile, JSON.stringify({ wanted: hashBefore, folders }));
  step.done();
}

function runPnpm(progress) {
  const args = [
    '--yes',
    PNPM,
    'install',
    '--frozen-lockfile',
    '--reporter=append-only',
    '--config.confirmModulesPurge=false'
  ];
  const isWindows = process.platform === 'win32';
  const child = spawn(isWindows ? 'npx.cmd' : 'npx', args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Two tries and not minutes of them: somebody is waiting to read that there is no network.
    env: {
      npm_config_fetch_retries: '1',
      npm_config_fetch_retry_mintimeout: '2000',
      ...process.env,
      npm_config_loglevel: 'error'
    },
    shell: isWindows
  });
  let output = '';
  const read = (chunk) => {
    output += chunk;
    const counts = [...output.matchAll(/resolved (\d+), reused (\d+), downloaded (\d+), added (\d+)/g)].pop();
    if (counts) progress(counts[4] + ' of ' + counts[1] + ' packages');
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  const stop = () => child.kill();
  process.once('exit', stop);
  child.once('close', () => process.removeListener('exit', stop));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code, output }));
  });
}

function whyItFailed(output) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|ETIMEDOUT|ECONNRESET|META_FETCH_FAIL/.test(output)) {
    return 'The packages could not be downloaded: the npm registry does not answer. Is there a network (and do npm’s proxy settings fit)?';
  }
  if (/ENOSPC/.test(output)) return 'The packages could not be installed: the disk is full.';
  if (/OUTDATED_LOCKFILE/.test(output)) {
    return (
      'A package.json and pnpm-lock.yaml disagree: run `npx ' +
      PNPM +
      ' install` after changing dependencies.'
    );
  }
  return (
    'The packages could not be installed. pnpm said:\n' + output.trim().split('\n').slice(-20).join('\n')
  );
}

function wanted() {
  const hash = createHash('sha256').update(process.platform + '-' + process.arch);
  for (const name of ['pnpm-lock.yaml', 'pnpm-workspace.yaml'])
    hash.update(fs.readFileSync(path.join(root, name)));
  return hash.digest('hex');
}

function readStamp() {
  try {
    return JSON.parse(fs.readFileSync(stampFile, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return null;
    throw error;
  }
}

function workspaceFolders() {
  const inside = (folder) => fs.readdirSync(path.join(root, folder)).map((name) => path.join(folder, name));
  return [...inside('apps'), ...inside('packages'), 'scripts', 'tests'];
}

function isFolder(folder) {
  return fs.existsSync(path.join(root, folder));
}

function forPeople(message) {
  return Object.assign(new Error(message), { isForPeople: true });
}
