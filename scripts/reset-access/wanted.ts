import { parseArgs } from 'node:util';
import { Refusal } from '../refusal.ts';

export type Wanted = { email: string; removesSecondFactor: boolean };

const usage =
  'Name one account by its e-mail address: `npm run reset-access maya@example.org`. ' +
  'With `-- maya@example.org --second-factor` the link also removes lost one-time codes.';

/** What was typed after the command. npm keeps an option for itself that stands before no `--`, and tells of it by a variable. */
export function wanted(args: string[], variables: NodeJS.Dict<string>): Wanted {
  try {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { 'second-factor': { type: 'boolean', default: false } }
    });
    const email = positionals[0]?.trim().toLowerCase() ?? '';
    if (positionals.length !== 1 || !email.includes('@')) throw new Refusal(usage);
    const toldByNpm = variables.npm_config_second_factor === 'true';
    return { email, removesSecondFactor: values['second-factor'] || toldByNpm };
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(usage);
  }
}
