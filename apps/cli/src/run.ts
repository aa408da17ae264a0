import type { Localized } from '@qunxing/criterion';
import { type Answer, text, unusable } from './answer.ts';
import { readArguments } from './arguments.ts';
import { verifyAudit } from './audit/verify-audit.ts';
import type { Command } from './command.ts';
import { configuredRules } from './configured-rules.ts';
import { visible } from './control-characters.ts';
import { evaluateCase } from './evaluate.ts';
import { readJson } from './files.ts';
import { inLanguage } from './language.ts';
import { withShipped } from './rules.ts';
import type { Surroundings } from './target.ts';
import { usage } from './usage.ts';
import { verify } from './verify/verify.ts';

const answerTo = async (command: Command, around: Surroundings): Promise<Answer> => {
  switch (command.verb) {
    case 'help':
      return { code: 0, lines: [usage], errors: [] };
    case 'audit verify':
      return verifyAudit(command);
    case 'load': {
      // What opens a database is loaded only when one is opened: verifying needs none of it.
      const { load } = await import('./load/load.ts');
      return load(command, around);
    }
    case 'account add':
    case 'account list':
    case 'account mail':
    case 'account end':
    case 'account link':
    case 'account appoint':
    case 'account dismiss':
    case 'account password': {
      const { account } = await import('./account/account.ts');
      return account(command, around);
    }
    default: {
      const read = readJson(command.file);
      if ('refused' in read) return unusable(read.refused);
      const configured = await configuredRules(around);
      if ('wrong' in configured) return unusable(...configured.wrong);
      const { rules } = configured;
      if (command.verb === 'evaluate')
        return evaluateCase(read.json, command.standard, withShipped(rules), command.receipt);
      return verify(read.json, rules, { standards: command.standardHashes, definitions: command.definitionHashes });
    }
  }
};

const help = text('用法见 qunxing --help。', 'See qunxing --help.');

/** Does what a command line asks, says so on the standard streams, and sets the exit code. */
export const run = async (args: readonly string[], around: Surroundings): Promise<void> => {
  const read = readArguments(args);
  const answer = 'command' in read ? await answerTo(read.command, around) : unusable(read.refused, help);
  process.exitCode = answer.code;
  const said = (line: Localized): string => `${visible(inLanguage(line, around.language))}\n`;
  for (const line of answer.lines) process.stdout.write(said(line));
  for (const line of answer.errors) process.stderr.write(said(line));
};
