import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { exampleCase } from './example-case.ts';
import { exampleFile } from './example-file.ts';

// One line a value of the top: short enough to look through, and small.
const lines = Object.entries(exampleCase()).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
mkdirSync(dirname(exampleFile), { recursive: true });
writeFileSync(exampleFile, `{\n${lines.join(',\n')}\n}\n`);
