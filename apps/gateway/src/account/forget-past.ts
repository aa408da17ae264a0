import { forgetAttempts, forgetSessions } from '@qunxing/database';
import type { Gateway } from '../gateway.ts';
import { windowStart } from './attempts.ts';

const hour = 3_600_000;

/** Forgets sessions that are over and attempts that no longer count, now and every hour; gives what ends it. */
export const forgetPast = ({ database: { sql }, log, now }: Gateway): (() => void) => {
  const forget = async () => {
    try {
      await forgetSessions(sql, now());
      await forgetAttempts(sql, windowStart(now()));
    } catch (error) {
      log.warn({ err: error }, 'past sessions could not be forgotten; it is tried again in an hour');
    }
  };
  const timer = setInterval(forget, hour);
  void forget();
  return () => clearInterval(timer);
};
