import path from 'node:path';

/** The checkout. */
export const root = path.join(import.meta.dirname, '..');

/** Everything that is written at run time and must outlive a restart: `data` (git-ignored), unless told otherwise. */
export const dataFolder = path.resolve(root, process.env.BROADSIDE_DATA || 'data');

export const logFolder = path.join(dataFolder, 'logs');

/** Folder of an app, such as `apps/cms`. */
export const appFolder = (app: 'cms' | 'site'): string => path.join(root, 'apps', app);
