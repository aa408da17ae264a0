import { Worker } from 'node:worker_threads';
import type { PackedLines } from './packed-lines.ts';

/** How many pieces each thread holds, so that it need not wait for the next. */
const held = 2;

/** Threads that look at the lines of pieces of an export. */
export interface LineThreads {
  /** Sends a piece to a thread, once there is room for it. */
  readonly send: (piece: Uint8Array) => Promise<void>;
  /** Waits until everything that was sent has been taken. */
  readonly finish: () => Promise<void>;
  readonly end: () => Promise<void>;
}

/** A thread that answers in the order in which it is asked. */
const startThread = () => {
  const worker = new Worker(new URL('./line-worker.ts', import.meta.url));
  const asked: PromiseWithResolvers<PackedLines>[] = [];
  worker.on('message', (lines: PackedLines) => asked.shift()?.resolve(lines));
  worker.on('error', (problem) => {
    for (const { reject } of asked.splice(0)) reject(problem);
  });
  return {
    ask: (piece: Uint8Array): Promise<PackedLines> => {
      const answer = Promise.withResolvers<PackedLines>();
      // Whoever waits for it is told; until somebody does, it is no fault of its own.
      answer.promise.catch(() => undefined);
      asked.push(answer);
      const own = new Uint8Array(piece);
      worker.postMessage(own, [own.buffer]);
      return answer.promise;
    },
    end: () => worker.terminate(),
  };
};

/** Starts threads; what they found is handed over piece by piece, in the order in which the pieces were sent. */
export const startLineThreads = (threads: number, take: (lines: PackedLines) => void): LineThreads => {
  const all = Array.from({ length: threads }, startThread);
  const sent: Promise<PackedLines>[] = [];
  let pieces = 0;
  const takeOldest = async (): Promise<void> => {
    const oldest = sent.shift();
    if (oldest !== undefined) take(await oldest);
  };
  return {
    send: async (piece) => {
      if (sent.length >= threads * held) await takeOldest();
      const thread = all[pieces % threads];
      if (thread === undefined) throw new RangeError(`${threads} threads were started`);
      pieces += 1;
      sent.push(thread.ask(piece));
    },
    finish: async () => {
      while (sent.length > 0) await takeOldest();
    },
    end: async () => {
      await Promise.all(all.map((thread) => thread.end()));
    },
  };
};
