import { hostname, userInfo } from 'node:os';

const userName = (): string => {
  try {
    return userInfo().username;
  } catch {
    // A container may run under a number that has no name.
    return `uid ${process.getuid?.() ?? '?'}`;
  }
};

/** The person at this machine as the system knows them, `wang@office-3`: who loads, unless somebody is named. */
export const systemUser = (): string => `${userName()}@${hostname()}`;
