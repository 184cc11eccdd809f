import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { StepLine } from '../steps.ts';
import { namedBuild, type Recipe } from './named-build.ts';

let base: string;
let remarks: string[];
let line: StepLine;
const signal = new AbortController().signal;

beforeEach(async () => {
  base = await mkdtemp(path.join(os.tmpdir(), 'broadside-build-test-'));
  await mkdir(path.join(base, 'src'));
  await writeFile(path.join(base, 'src/a.ts'), 'one');
  remarks = [];
  line = { progress: () => undefined, remark: (text) => remarks.push(text) };
});
afterEach(() => rm(base, { recursive: true }));

test('a build is made once for one content, and its name changes with the content', async () => {
  const first = await build();
  const again = await build();
  await writeFile(path.join(base, 'src/a.ts'), 'two');
  const second = await build();

  expect(again).toBe(first);
  expect(remarks).toEqual(['unchanged']);
  expect(second).not.toBe(first);
  expect(await readFile(built(second), 'utf8')).toBe('two');
  expect(await readFile(built(first), 'utf8')).toBe('one');
});

test('a test file and a tool’s folder change no name', async () => {
  const first = await build();
  await writeFile(path.join(base, 'src/a.test.ts'), 'a test');
  await mkdir(path.join(base, 'src/.svelte-kit'));
  await writeFile(path.join(base, 'src/.svelte-kit/x.js'), 'x');
  expect(await build()).toBe(first);
});

test('two commands that want the same build get one', async () => {
  const names = await Promise.all([build(), build()]);
  expect(new Set(names).size).toBe(1);
  expect(remarks).toEqual(['unchanged']);
});

test('a failing build leaves nothing that counts as one, and tells what the tool said', async () => {
  const failing = { ...recipe(), command: ['-e', 'console.error("no such thing"); process.exit(2)'] };
  await expect(
    namedBuild({ recipe: failing, builds: path.join(base, '.builds'), line, signal })
  ).rejects.toThrow(/could not be built:\nno such thing/);
  expect((await readdir(path.join(base, '.builds'))).filter((name) => /^[0-9a-f]{16}$/.test(name))).toEqual(
    []
  );
  expect(existsSync(built(await build()))).toBe(true);
});

test('a source that changes while it is built is built again', async () => {
  const changing = recipe();
  // The tool reads the source, and then somebody saves another content once.
  changing.command = ['-e', `${buildScript}; if (s === 'one') fs.writeFileSync('src/a.ts', 'two')`];
  const name = await namedBuild({ recipe: changing, builds: path.join(base, '.builds'), line, signal });
  expect(await readFile(built(name), 'utf8')).toBe('two');
  expect(await build()).toBe(name);
});

test('old builds go, but not the three newest nor one that a living process uses', async () => {
  const names: string[] = [];
  for (const content of ['1', '2', '3', '4', '5', '6']) {
    await writeFile(path.join(base, 'src/a.ts'), content);
    names.push(await build());
    // Only the first stays marked as used, as by a server that still runs.
    const inUse = path.join(base, '.builds/in-use');
    for (const marker of await readdir(inUse)) {
      if (!marker.startsWith(names[0]!)) await rm(path.join(inUse, marker));
    }
  }
  const left = names.filter((name) => existsSync(built(name)));
  expect(left).toEqual([names[0], ...names.slice(-3)]);
});

const buildScript = `const fs = require('fs'), s = fs.readFileSync('src/a.ts', 'utf8'); fs.mkdirSync(process.env.OUT); fs.writeFileSync(process.env.OUT + '/out', s)`;

function recipe(): Recipe {
  return {
    label: 'The test',
    base,
    inputs: ['src'],
    command: ['-e', buildScript],
    cwd: base,
    variables: (folder) => ({ OUT: folder }),
    leftovers: []
  };
}

const build = () => namedBuild({ recipe: recipe(), builds: path.join(base, '.builds'), line, signal });
const built = (name: string) => path.join(base, '.builds', name, 'out');
