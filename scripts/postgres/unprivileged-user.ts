import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Numbers as `spawn` takes them. */
export type SystemUser = { name: string; uid: number; gid: number };

/**
 * Who PostgreSQL runs as: null means as ourselves. It refuses to run as root, so root hands it to the user
 * `postgres` or, where there is none, to `nobody`.
 */
export function unprivilegedUser(): SystemUser | null {
  if (process.getuid?.() !== 0) return null;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const wanted of ['postgres', 'nobody']) {
    const found = users.find(([name]) => name === wanted);
    if (found) return { name: wanted, uid: Number(found[2]), gid: Number(found[3]) };
  }
  return { name: 'nobody', uid: 65534, gid: 65534 };
}

/** True when `user` may pass through every folder on the way to `folder`, itself included if it exists. */
export function canReach(user: SystemUser, folder: string): boolean {
  for (let current = path.resolve(folder); ; current = path.dirname(current)) {
    const found = statSync(current, { throwIfNoEntry: false });
    if (found && !mayEnter(user, found)) return false;
    if (current === path.dirname(current)) return true;
  }
}

function mayEnter(user: SystemUser, folder: { uid: number; gid: number; mode: number }): boolean {
  if (folder.uid === user.uid) return (folder.mode & 0o100) !== 0;
  if (folder.gid === user.gid) return (folder.mode & 0o010) !== 0;
  return (folder.mode & 0o001) !== 0;
}
