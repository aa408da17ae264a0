import { execFileSync } from 'node:child_process';

/** The user that PostgreSQL runs as. */
export type Owner = { readonly uid: number; readonly gid: number };

function idsOf(user: string): Owner | undefined {
  try {
    const id = (flag: string) => Number(execFileSync('id', [flag, user], { encoding: 'utf8', stdio: 'pipe' }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

/** PostgreSQL refuses to run as root: root hands it to `postgres` or `nobody`; anyone else runs it as themselves. */
export function serverOwner(): Owner | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return idsOf('postgres') ?? idsOf('nobody') ?? { uid: 65534, gid: 65534 };
}
