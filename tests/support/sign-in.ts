import { callerOf, type Caller } from './caller.ts';
import type { Broadside } from './run-broadside.ts';

/** Signs in over the CMS's API. */
export async function signIn(cmsUrl: string, email: string, password: string): Promise<Caller> {
  const { status, body } = await callerOf(cmsUrl).post('/users/login', { email, password });
  if (status !== 200) throw new Error(`${email} could not sign in: ${status}`);
  return callerOf(cmsUrl, { Authorization: `JWT ${body.token}` });
}

/** Signs in as one of the demo's people, such as `Maya`, with what the demo wrote down for them. */
export async function signInToDemoAs(broadside: Broadside, name: string): Promise<Caller> {
  const line = broadside.signIns?.split('\n').find((each) => each.startsWith(`${name} `));
  const [, email, password] = line?.match(/(\S+@\S+)\s+(\S+)/) ?? [];
  if (!email || !password) throw new Error(`The demo wrote no sign-in for ${name}.`);
  return await signIn(broadside.cmsUrl, email, password);
}
