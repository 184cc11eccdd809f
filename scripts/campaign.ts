import path from 'node:path';
import { currentChoice, remember, type CampaignChoice } from './campaign-choice.ts';
import { hasPeople, mediaFolderName, refuseUnreachable } from './database.ts';
import type { Parts } from './parts.ts';
import { dataFolder, logFolder } from './paths.ts';
import { ensureDatabase } from './postgres/databases.ts';
import { startPostgres, type Postgres } from './postgres/server.ts';
import { Refusal } from './refusal.ts';
import type { Settings } from './settings.ts';
import { step } from './steps.ts';

/** Which campaign the person asked for; `current`: the one that ran last. */
export type Wanted = 'current' | 'demo' | 'new';

/** An open database and what belongs to it. */
export type Campaign = {
  databaseUrl: string;
  /** Absolute path. */
  mediaFolder: string;
  /** True: an empty database is filled with the demo, and both apps say that they are the demo. */
  isDemo: boolean;
};

type Opening = { wanted: Wanted; seedDemo: boolean; settings: Settings; parts: Parts };

/** Opens the wanted campaign: in the person's own PostgreSQL if DATABASE_URL names one, else in the embedded one. */
export async function openCampaign(opening: Opening): Promise<Campaign> {
  const { databaseUrl } = opening.settings;
  return databaseUrl ? await openOwnDatabase(databaseUrl, opening) : await openEmbedded(opening);
}

async function openOwnDatabase(databaseUrl: string, { wanted, seedDemo }: Opening): Promise<Campaign> {
  if (wanted === 'demo') {
    throw new Refusal(
      'The demo has a database of its own, and DATABASE_URL names another: unset it, or fill that one with `npm start -- --seed-demo`.'
    );
  }
  await step('Reaching the database of DATABASE_URL', () => refuseUnreachable(databaseUrl));
  if (wanted === 'new' && (await hasPeople(databaseUrl))) {
    throw new Refusal('The database of DATABASE_URL holds a campaign already: `npm start` runs it.');
  }
  const mediaFolder = path.join(dataFolder, 'media', mediaFolderName(databaseUrl));
  return { databaseUrl, mediaFolder, isDemo: seedDemo };
}

async function openEmbedded({ wanted, seedDemo, parts }: Opening): Promise<Campaign> {
  const choice: CampaignChoice =
    wanted === 'current' ? await currentChoice() : wanted === 'new' ? 'campaign' : 'demo';
  if (seedDemo && choice === 'campaign') {
    throw new Refusal('A campaign of one’s own is never filled with the demo: `npm run demo` shows it.');
  }
  const postgres = await startEmbedded(parts);
  const databaseUrl = await ensureDatabase(postgres, choice);
  if (wanted === 'new' && (await hasPeople(databaseUrl))) {
    throw new Refusal('There is a campaign of your own already: `npm start` runs it.');
  }
  await remember(choice);
  return { databaseUrl, mediaFolder: path.join(dataFolder, 'media', choice), isDemo: choice === 'demo' };
}

async function startEmbedded(parts: Parts): Promise<Postgres> {
  return await step('Starting PostgreSQL', async (line) => {
    const logFile = path.join(logFolder, 'postgres.log');
    const postgres = await startPostgres({
      wantedHome: path.join(dataFolder, 'postgres'),
      logFile,
      purpose: 'kept'
    });
    const endedByItself = postgres.ended.then(
      () => new Refusal(`PostgreSQL ended by itself: ${path.relative(process.cwd(), logFile)} says why.`)
    );
    parts.add({ name: 'PostgreSQL', stop: postgres.stop, endedByItself });
    line.remark(postgres.remark);
    return postgres;
  });
}
