import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './find.ts';

/** Without the network flags Chromium looks for its maker's servers at every start. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Opens the installed Chromium without a window. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('no Chromium: node tooling/e2e/src/chromium/install.ts');
  return chromium.launch({ executablePath, headless: true, args });
}
