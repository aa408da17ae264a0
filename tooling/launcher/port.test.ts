import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { chosenPort, requireFreePort } from './port.mjs';

test.each([
  [undefined, 4000],
  ['', 4000],
  ['1', 1],
  ['65535', 65_535],
])('PORT=%s chooses %d', (setting, port) => {
  expect(chosenPort(setting)).toBe(port);
});

test.each(['0', '65536', '80.5', 'abc'])('refuses PORT=%s and says what is right', (setting) => {
  expect(() => chosenPort(setting)).toThrow('PORT=4001 npm start');
});

test('names a busy port and the way out, and accepts it once it is free', async () => {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  await expect(requireFreePort(port, '127.0.0.1')).rejects.toThrow(`Port ${port} is in use`);
  await new Promise((resolve) => server.close(resolve));
  await expect(requireFreePort(port, '127.0.0.1')).resolves.toBeUndefined();
});
