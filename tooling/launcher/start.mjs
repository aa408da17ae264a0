import './require-node.mjs';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { chosenPort, requireFreePort } from './port.mjs';
import { command } from './say.mjs';
import { serve } from './serve.mjs';

await command(async () => {
  const port = chosenPort(process.env.PORT);
  const host = process.env.HOST || '127.0.0.1';
  await requireFreePort(port, host);
  await install();
  await build();
  return serve(port, host);
});
