import { throwawayServer } from './throwaway-server.ts';

// Runs a server for as long as its standard input stays open: it ends with whoever asked for it, however that ended.
// Settings come as one JSON argument; the first line printed is the server's address.
const settings: Record<string, string> = JSON.parse(process.argv[2] ?? '{}');
const server = await throwawayServer(settings);
if (server === undefined) {
  process.exitCode = 3;
} else {
  let stopped = false;
  const stop = async () => {
    if (stopped) return;
    stopped = true;
    await server.stop();
    process.exit(0);
  };
  process.stdin.on('end', stop).on('error', stop).resume();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  process.stdout.write(`${server.url}\n`);
}
