import type { IAllowedRuleType, IForbiddenRuleType } from 'dependency-cruiser';
import type { AllowTable } from './allowance.ts';

/** Tests, what builds their cases, and the configuration of tools: they may use development dependencies and Node.js. */
const aside = String.raw`\.test(-d)?\.tsx?$|/testing(/|\.tsx?$)|\.config\.ts$|/(bin|scripts)/`;

/** Who may know that Prisma exists. */
const prismaOwners = '^(apps/gateway|packages/database)/';
const prisma = 'node_modules/(@prisma/|prisma/|@pothos/plugin-prisma/|pglite-prisma-adapter/)';

/** A path of the table as the beginning of a regular expression. */
const pattern = (path: string) => `^${path.replaceAll('.', String.raw`\.`).replaceAll('*', '[^/]+')}(/|$)`;

/** The installed files of a package of the registry, wherever the package manager put them. */
const inPackage = (name: string) => `(^|/)node_modules/${name}/`;

function allowedFor(folder: string, table: AllowTable): IAllowedRuleType[] {
  const allowance = table[folder];
  if (allowance === undefined) return [];
  const { imports, tests = [], platform, packages } = allowance;
  // A folder inside another entry's folder is its own country.
  const inner = Object.keys(table).filter((other) => other.startsWith(`${folder}/`));
  const inside = { path: pattern(folder), ...(inner.length > 0 ? { pathNot: inner.map(pattern) } : {}) };
  const product = { ...inside, pathNot: [aside, ...inner.map(pattern)] };
  const besides = { ...inside, path: `^(?=.*(${aside}))${pattern(folder).slice(1)}` };
  const registry = packages === undefined ? {} : { path: packages.map(inPackage) };
  const rules: IAllowedRuleType[] = [
    { from: inside, to: { path: [folder, ...imports].map(pattern) } },
    { from: besides, to: { path: tests.map(pattern) } },
    { from: besides, to: { dependencyTypes: ['core'] } },
    { from: besides, to: { path: 'node_modules/', dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer'] } },
  ];
  if (platform === 'node') rules.push({ from: inside, to: { dependencyTypes: ['core'] } });
  if (packages === undefined || packages.length > 0) {
    rules.push({
      from: product,
      to: { path: 'node_modules/', dependencyTypes: ['npm', 'npm-optional', 'npm-peer'], ...registry },
    });
  }
  return rules.filter(({ to }) => !Array.isArray(to.path) || to.path.length > 0);
}

/** The rules of a table: whatever an entry does not allow is refused. */
export const allowedRules = (table: AllowTable): IAllowedRuleType[] =>
  Object.keys(table).flatMap((folder) => allowedFor(folder, table));

/** What is refused whatever the table allows. */
export const forbiddenRules: IForbiddenRuleType[] = [
  { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
  { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  { name: 'prisma-stays-home', severity: 'error', from: { pathNot: prismaOwners }, to: { path: prisma } },
  // Else a pure file reaches the disk through a file beside it that may.
  {
    name: 'product-leaves-aside-what-serves-tests-and-tools',
    severity: 'error',
    from: { pathNot: aside },
    to: { path: aside, pathNot: 'node_modules/' },
  },
  { name: 'no-import-of-a-test', severity: 'error', from: {}, to: { path: String.raw`\.test(-d)?\.tsx?$` } },
];

/** Whether a file is product code: no test, nothing that only tests or tools use. */
export const isProduct = (file: string): boolean => !new RegExp(aside).test(file);

/** What is refused between whole folders of product code; tests open the console as a whole and are left out. */
export const directionRules: IForbiddenRuleType[] = [
  {
    name: 'console-features-in-one-direction',
    severity: 'error',
    scope: 'folder',
    from: { path: '^apps/console/src/' },
    to: { circular: true },
  },
];
