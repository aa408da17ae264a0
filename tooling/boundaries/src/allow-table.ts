import type { Allowance, AllowTable } from './allowance.ts';

/** A criterion reaches the kit for writing criteria and the items that several criteria need; nothing else. */
const plugin: Allowance = {
  imports: ['packages/criterion', 'packages/cluster-profile'],
  tests: ['packages/criterion-testing', 'plugins/*/dist/definition.json'],
  platform: 'pure',
  packages: [],
};

/** What travels of a criterion: its definition as canonical JSON, never its code. */
const definitions = 'plugins/*/dist/definition.json';

/** Who may import whom. A new folder is forbidden until it stands here. */
export const allowTable: AllowTable = {
  'packages/criterion': { imports: [], platform: 'pure', packages: [] },
  'packages/audit-log': { imports: ['packages/criterion'], platform: 'pure', packages: ['@noble/hashes'] },
  'packages/cluster-profile': { imports: ['packages/criterion'], platform: 'pure', packages: [] },
  'packages/evaluation': {
    imports: ['packages/criterion'],
    tests: ['packages/cluster-profile'],
    platform: 'pure',
    packages: ['@noble/hashes'],
  },
  'packages/criterion-testing': {
    imports: ['packages/criterion', 'packages/evaluation', 'tooling/criterion-compiler'],
    platform: 'node',
  },
  'packages/reference': { imports: [], platform: 'pure', packages: ['csv-parse'] },
  'packages/standards': {
    imports: ['packages/evaluation', 'packages/criterion', 'packages/reference', definitions],
    platform: 'pure',
    packages: [],
  },
  'packages/certification': {
    imports: ['packages/criterion', 'packages/evaluation', 'packages/reference', 'packages/standards'],
    platform: 'pure',
    packages: [],
  },
  'packages/shape': { imports: [], platform: 'pure', packages: ['zod'] },
  'packages/configuration': {
    imports: [
      'packages/criterion',
      'packages/evaluation',
      'packages/reference',
      'packages/shape',
      'packages/standards',
    ],
    platform: 'node',
  },
  'packages/published-figures': {
    imports: ['packages/criterion', 'packages/cluster-profile', 'packages/reference'],
    platform: 'node',
  },
  'packages/database': {
    imports: [
      'packages/audit-log',
      'packages/certification',
      'packages/criterion',
      'packages/evaluation',
      'packages/published-figures',
      'packages/reference',
      'packages/standards',
    ],
    tests: ['packages/cluster-profile', 'tooling/postgres-server', definitions],
    platform: 'node',
  },

  'plugins/core-competitiveness': plugin,
  'plugins/digital': plugin,
  'plugins/governance': plugin,
  'plugins/green': plugin,
  'plugins/innovation': plugin,
  'plugins/open-cooperation': plugin,
  'plugins/sme-gradient': plugin,
  'plugins/supply-chain': plugin,

  'apps/gateway': {
    imports: [
      'packages/audit-log',
      'packages/certification',
      'packages/cluster-profile',
      'packages/configuration',
      'packages/criterion',
      'packages/database',
      'packages/evaluation',
      'packages/published-figures',
      'packages/reference',
      'packages/shape',
      'packages/standards',
      'tooling/demo-data',
      definitions,
    ],
    tests: ['tooling/postgres-server'],
    platform: 'node',
  },
  'apps/console': {
    imports: ['apps/gateway/schema.graphql', 'packages/criterion', 'packages/evaluation', 'packages/reference'],
    platform: 'pure',
  },
  'apps/cli': {
    imports: [
      'packages/audit-log',
      'packages/configuration',
      'packages/criterion',
      'packages/database',
      'packages/evaluation',
      'packages/published-figures',
      'packages/reference',
      'packages/standards',
    ],
    platform: 'node',
  },

  'tooling/bench': {
    imports: [
      'packages/audit-log',
      'packages/certification',
      'packages/criterion',
      'packages/evaluation',
      'packages/reference',
      'packages/standards',
      'tooling/demo-data',
      'tooling/postgres-server',
      definitions,
    ],
    platform: 'node',
  },
  'tooling/boundaries': { imports: [], platform: 'node' },
  'tooling/catalogue': {
    imports: ['packages/cluster-profile', 'packages/criterion', 'packages/evaluation', 'plugins/*', definitions],
    platform: 'node',
  },
  'tooling/criterion-compiler': { imports: ['packages/criterion'], platform: 'node' },
  'tooling/demo-data': {
    imports: [
      'packages/cluster-profile',
      'packages/criterion',
      'packages/evaluation',
      'packages/reference',
      'packages/standards',
    ],
    tests: [definitions],
    platform: 'node',
  },
  'tooling/e2e': { imports: ['tooling/postgres-server'], platform: 'node' },
  'tooling/launcher': { imports: [], platform: 'node', packages: [] },
  'tooling/postgres-server': { imports: [], platform: 'node' },
};
