import { parseArgs } from 'node:util';
import { openCampaign, type Wanted } from './campaign.ts';
import { takeLauncherLock, STOPPING } from './launcher-lock.ts';
import { partsOf, type Parts } from './parts.ts';
import { refuseTakenPort } from './ports.ts';
import { Refusal } from './refusal.ts';
import { readSettings, type Settings } from './settings.ts';
import type { Campaign } from './campaign.ts';
import { listenForStopRequests } from './stop-requests.ts';

/** What a way of running starts once the database is there; resolves when everything is up. */
export type StartApps = (launched: {
  settings: Settings;
  campaign: Campaign;
  parts: Parts;
  signal: AbortSignal;
}) => Promise<void>;

/**
 * Opens the wanted campaign's database, starts the apps, and runs until asked to stop or until a part ends by
 * itself; then stops all parts, the last one first. Only one of these runs in a checkout.
 */
export async function launch(wanted: Wanted, startApps: StartApps): Promise<void> {
  const seedDemo = wasAskedToSeed();
  const { stop, hurry } = listenForStopRequests();
  const lock = await takeLauncherLock();
  const parts = partsOf(hurry);
  try {
    const settings = await readSettings();
    lock.note(settings.site.url);
    await refuseTakenPort({ ...settings.cms, variable: 'CMS_PORT' });
    await refuseTakenPort({ ...settings.site, variable: 'SITE_PORT' });
    const campaign = await openCampaign({ wanted, seedDemo, settings, parts });
    stop.throwIfAborted();
    await startApps({ settings, campaign, parts, signal: stop });
    await parts.untilOneEnds(stop);
  } finally {
    lock.note(STOPPING);
    await parts.stopAll();
    await lock.release();
  }
}

function wasAskedToSeed(): boolean {
  try {
    return parseArgs({ options: { 'seed-demo': { type: 'boolean', default: false } } }).values['seed-demo'];
  } catch (error) {
    throw new Refusal(`${(error as Error).message.split('.')[0]}. The only option is --seed-demo.`);
  }
}
