import { pinnedPackageManager } from './repository.mjs';

/**
 * A command line for the pinned package manager, fetched through npx on first use. Nothing needs to be installed globally.
 * @param {readonly string[]} args
 * @returns {{ file: string, args: string[], env: NodeJS.ProcessEnv }}
 */
export function pnpm(args) {
  // NODE_ENV=production would leave out the tools that build; the rest keeps the tools from phoning home.
  const { NODE_ENV: _, ...env } = process.env;
  return {
    file: 'npx',
    args: ['--yes', pinnedPackageManager(), ...args],
    env: { ...env, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1', npm_config_update_notifier: 'false' },
  };
}

/**
 * A command line that runs tasks of the workspace. Turborepo looks for pnpm on PATH, which `pnpm exec` through npx provides.
 * @param {readonly string[]} tasks
 */
export const turbo = (tasks) =>
  pnpm(['exec', 'turbo', 'run', ...tasks, '--continue=dependencies-successful', '--output-logs=errors-only']);
