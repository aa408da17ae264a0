import { parseArgs } from 'node:util';
import type { Localized } from '@qunxing/criterion';
import { text } from './answer.ts';
import { type Language, languages } from './language.ts';

/** What the command line asks for. */
export type Command =
  | { readonly verb: 'help' }
  | { readonly verb: 'evaluate'; readonly file: string; readonly standard: string; readonly receipt?: string }
  | { readonly verb: 'verify'; readonly file: string }
  | {
      readonly verb: 'load';
      readonly file: string;
      readonly data?: string;
      readonly dryRun: boolean;
      readonly skipRejected: boolean;
    };

/** A command line, read; `language` is what it asks for, if it does. */
export type Arguments =
  | { readonly command: Command; readonly language: Language | undefined }
  | { readonly refused: Localized };

const options = {
  standard: { type: 'string' },
  receipt: { type: 'string' },
  data: { type: 'string' },
  'dry-run': { type: 'boolean' },
  'skip-rejected': { type: 'boolean' },
  language: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** The options of each verb beside `--language` and `--help`. */
const optionsOf: Readonly<Record<string, readonly string[]>> = {
  evaluate: ['standard', 'receipt'],
  verify: [],
  load: ['data', 'dry-run', 'skip-rejected'],
};

const refuse = (zh: string, en: string): { readonly refused: Localized } => ({ refused: text(zh, en) });

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse(`命令行有误：${reason}`, `The command line is wrong: ${reason}`);
  }
};

/** Reads a command line; one that makes no sense is refused by the part that does not. */
export const readArguments = (args: readonly string[]): Arguments => {
  const parsed = parse(args);
  if ('refused' in parsed) return parsed;
  const { positionals, values } = parsed;
  const language = languages.find((known) => known === values.language);
  if (values.language !== undefined && language === undefined) {
    const known = languages.join(', ');
    return refuse(`--language 应为 ${known} 之一。`, `--language is one of ${known}.`);
  }
  const [verb = '', file, ...more] = positionals;
  if (values.help || (verb === '' && args.length === 0)) return { command: { verb: 'help' }, language };
  const allowed = optionsOf[verb];
  if (allowed === undefined)
    return refuse(
      `没有命令“${verb}”。可用：evaluate、verify、load。`,
      `There is no command "${verb}". Use evaluate, verify or load.`,
    );
  const stray = Object.keys(values).find((name) => !['language', 'help', ...allowed].includes(name));
  if (stray !== undefined) return refuse(`${verb} 没有选项 --${stray}。`, `${verb} has no option --${stray}.`);
  if (file === undefined) return refuse(`${verb} 后缺少文件。`, `${verb} lacks its file.`);
  if (more.length > 0) return refuse(`多余的参数：${more.join(' ')}。`, `Too many arguments: ${more.join(' ')}.`);
  if (verb === 'verify') return { command: { verb, file }, language };
  if (verb === 'load') {
    const { data, 'dry-run': dryRun = false, 'skip-rejected': skipRejected = false } = values;
    return { command: { verb, file, ...(data === undefined ? {} : { data }), dryRun, skipRejected }, language };
  }
  const { standard, receipt } = values;
  if (standard === undefined) return refuse('evaluate 缺少 --standard。', 'evaluate lacks --standard.');
  return {
    command: { verb: 'evaluate', file, standard, ...(receipt === undefined ? {} : { receipt }) },
    language,
  };
};
