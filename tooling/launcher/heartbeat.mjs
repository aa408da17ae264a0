import { spoken } from './say.mjs';

/** A line appears at the latest after this many milliseconds of quiet. */
const quiet = 4_000;

/**
 * Says what is going on whenever nothing has been printed for a while.
 * @param {import('./say.mjs').Sentence} doing
 * @returns {{ heard: () => void, stop: () => void }} `heard` notes that something was printed
 */
export function heartbeat(doing) {
  const began = Date.now();
  let last = began;
  const timer = setInterval(() => {
    if (Date.now() - last < quiet) return;
    last = Date.now();
    const seconds = Math.round((last - began) / 1000);
    spoken().write(`  … ${doing['zh-CN']} · ${doing.en} (${seconds} s)\n`);
  }, 500);
  return {
    heard: () => {
      last = Date.now();
    },
    stop: () => clearInterval(timer),
  };
}
