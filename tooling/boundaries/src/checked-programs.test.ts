import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');

/** The files and options of a program, as the compiler reads its configuration. */
const program = (configuration: string) => {
  const { config, error } = ts.readConfigFile(configuration, ts.sys.readFile);
  if (error !== undefined) throw new Error(`${configuration} cannot be read`);
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, dirname(configuration), undefined, configuration);
  const { configFilePath: _where, pathsBasePath: _paths, ...options } = parsed.options;
  return { files: parsed.fileNames.map((file) => relative(root, file)), options };
};

const packages = globSync('{apps,packages,plugins,tooling}/*/tsconfig.json', { cwd: root }).map((path) =>
  dirname(path),
);
const workspace = program(join(root, 'tooling/tsconfig/workspace.json'));

/** Packages whose own `types` script checks the program of their tsconfig. */
const apart = packages.filter((folder) => {
  const { scripts } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as {
    readonly scripts?: Readonly<Record<string, string>>;
  };
  return scripts?.['types'] === 'tsc --noEmit';
});

describe('checking the types of everything at once', () => {
  it('reads every file that a package checks by itself', () => {
    expect(packages.length).toBeGreaterThan(25);
    const together = new Set(workspace.files);
    const left = packages
      .filter((folder) => !apart.includes(folder))
      .flatMap((folder) => program(join(root, folder, 'tsconfig.json')).files)
      .filter((file) => !together.has(file));
    expect(left).toEqual([]);
  });

  it('asks as much of each of them as the package does', () => {
    for (const folder of packages.filter((each) => !apart.includes(each))) {
      expect([folder, program(join(root, folder, 'tsconfig.json')).options]).toEqual([folder, workspace.options]);
    }
  });

  it('leaves apart what is written for a browser or as JavaScript', () => {
    expect(apart.sort()).toEqual(['apps/console', 'tooling/e2e', 'tooling/launcher']);
  });
});
