import { once } from 'node:events';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type Evaluated, evaluateShare, type Share } from './share-of-cases.ts';

const sum = (parts: readonly Evaluated[], field: keyof Evaluated): number =>
  parts.reduce((total, part) => total + part[field], 0);

// `node worker.ts <file> <times> <threads>`: evaluates every case of a file of JSON lines so many times, its lines shared among so
// many threads, and prints what it came to.
if (isMainThread) {
  const [file = '', times = '1', threads = '1'] = process.argv.slice(2);
  const began = process.hrtime.bigint();
  const parts = await Promise.all(
    Array.from({ length: Number(threads) }, async (_, thread): Promise<Evaluated> => {
      const share: Share = { file, times: Number(times), thread, threads: Number(threads) };
      const [evaluated] = await once(new Worker(import.meta.filename, { workerData: share }), 'message');
      return evaluated;
    }),
  );
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  const { maxRSS } = process.resourceUsage();
  const outcome = { receipts: sum(parts, 'receipts'), unknown: sum(parts, 'unknown'), length: sum(parts, 'length') };
  process.stdout.write(`${JSON.stringify({ seconds, mebibytes: maxRSS / 1024, ...outcome })}\n`);
} else {
  // Given by the main thread, above.
  parentPort?.postMessage(evaluateShare(workerData as Share));
}
