import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names under which systems install Chromium or a browser built from it; the one without any window first, which is half as much work. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    // Ubuntu's chromium-browser is a stub that only names a snap: a browser says its version.
    execFileSync(path, ['--version'], { stdio: 'pipe', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

/** The installed Chromium: what `CHROMIUM` names, else the first on PATH; nothing where there is none that runs. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM;
  if (named) return executable(named) ? named : undefined;
  return (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(executable);
}

if (import.meta.main) {
  const found = findChromium();
  if (found === undefined) process.exitCode = 1;
  else process.stdout.write(`${found}\n`);
}
