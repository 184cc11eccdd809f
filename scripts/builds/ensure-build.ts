import path from 'node:path';
import { appFolder, root } from '../paths.ts';
import type { StepLine } from '../steps.ts';
import { namedBuild, type Recipe } from './named-build.ts';

/** `folder` is absolute; `name` is relative to the app, such as `.builds/0123456789abcdef`. */
export type Build = { name: string; folder: string };

const shared = ['pnpm-lock.yaml', 'tsconfig.base.json', 'packages/types', 'packages/richtext'];

const recipes: Record<'cms' | 'site', Recipe> = {
  cms: {
    label: 'The admin',
    base: root,
    inputs: [...shared, 'apps/cms'],
    command: ['node_modules/next/dist/bin/next', 'build'],
    cwd: appFolder('cms'),
    variables: (folder) => ({ CMS_BUILD: path.relative(appFolder('cms'), folder) }),
    leftovers: ['cache', 'diagnostics', 'types']
  },
  site: {
    label: 'The site',
    base: root,
    inputs: [...shared, 'packages/cms-client', 'apps/site'],
    command: ['node_modules/vite/bin/vite.js', 'build'],
    cwd: appFolder('site'),
    variables: (folder) => ({ SITE_BUILD_FOLDER: folder }),
    leftovers: []
  }
};

/** The build of an app as its sources are now; made when there is none. */
export async function ensureBuild(app: 'cms' | 'site', line: StepLine, signal: AbortSignal): Promise<Build> {
  const builds = path.join(appFolder(app), '.builds');
  const name = await namedBuild({ recipe: recipes[app], builds, line, signal });
  return { name: `.builds/${name}`, folder: path.join(builds, name) };
}
