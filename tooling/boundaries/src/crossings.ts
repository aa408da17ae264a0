import { cruise, type IFlattenedRuleSet } from 'dependency-cruiser';
import type { AllowTable } from './allowance.ts';
import { allowedRules, directionRules, forbiddenRules, isProduct } from './rules.ts';
import { sourceFiles } from './source-files.ts';

/** A file or import that the table does not allow. */
export type Crossing = { readonly rule: string; readonly from: string; readonly to: string };

/** What a look at a whole checkout found. */
export type Survey = {
  /** Number of source files whose imports were read. */
  readonly modules: number;
  readonly crossings: readonly Crossing[];
};

/** Reads the imports of files of a checkout. @returns the files that were read, and what the rules refuse */
async function look(root: string, files: readonly string[], ruleSet: IFlattenedRuleSet) {
  const { output } = await cruise(
    [...files],
    {
      baseDir: root,
      validate: true,
      ruleSet,
      doNotFollow: { path: ['node_modules', '/dist/', '/generated/'] },
      tsPreCompilationDeps: true,
      combinedDependencies: false,
      detectJSDocImports: false,
    },
    {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  );
  if (typeof output === 'string') throw new Error('dependency-cruiser returned a report instead of its findings');
  return {
    read: new Set(output.modules.map(({ source }) => source)),
    refused: output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}

/**
 * Reads every import of a checkout and names those that the table does not allow, the files that no entry covers, and
 * the files that could not be read; a survey of nothing is therefore never clean by accident.
 * @param root absolute path of the checkout
 */
export async function survey(root: string, table: AllowTable): Promise<Survey> {
  const files = sourceFiles(root);
  const covered = files.filter((file) => Object.keys(table).some((folder) => file.startsWith(`${folder}/`)));
  const uncovered = files.filter((file) => !covered.includes(file));
  const allowed = allowedRules(table);
  const { read, refused } = await look(root, covered, { forbidden: forbiddenRules, allowed, allowedSeverity: 'error' });
  const directed = covered.filter((file) => file.startsWith('apps/console/') && isProduct(file));
  const { refused: circling } =
    directed.length > 0 ? await look(root, directed, { forbidden: directionRules }) : { refused: [] };
  return {
    modules: covered.filter((file) => read.has(file)).length,
    crossings: [
      ...uncovered.map((from) => ({ rule: 'covered-by-the-table', from, to: '–' })),
      ...covered.filter((file) => !read.has(file)).map((from) => ({ rule: 'readable', from, to: '–' })),
      ...refused,
      ...circling,
    ],
  };
}
