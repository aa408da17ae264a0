import { parseArgs } from 'node:util';
import type { Localized } from '@qunxing/criterion';
import { text } from './answer.ts';
import type { Command } from './command.ts';
import { languages } from './language.ts';

/** A command line, read. */
export type Arguments = { readonly command: Command } | { readonly refused: Localized };

const options = {
  standard: { type: 'string' },
  receipt: { type: 'string' },
  head: { type: 'string', multiple: true },
  key: { type: 'string', multiple: true },
  'standard-hash': { type: 'string', multiple: true },
  'definition-hash': { type: 'string', multiple: true },
  data: { type: 'string' },
  by: { type: 'string' },
  'dry-run': { type: 'boolean' },
  'skip-rejected': { type: 'boolean' },
  role: { type: 'string' },
  division: { type: 'string' },
  name: { type: 'string' },
  issuer: { type: 'string' },
  subject: { type: 'string' },
  address: { type: 'string' },
  language: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Verb = Exclude<Command['verb'], 'help'>;

/** What stands after each verb, if anything does, and its options beside `--language` and `--help`. */
const verbs: Readonly<Record<Verb, { readonly of?: Localized; readonly options: readonly (keyof typeof options)[] }>> =
  {
    evaluate: { of: text('文件', 'file'), options: ['standard', 'receipt'] },
    verify: { of: text('文件', 'file'), options: ['standard-hash', 'definition-hash'] },
    'audit verify': { of: text('文件', 'file'), options: ['head', 'key'] },
    load: { of: text('文件', 'file'), options: ['data', 'by', 'dry-run', 'skip-rejected'] },
    'account add': { of: text('账号', 'login'), options: ['role', 'division', 'name', 'data'] },
    'account list': { options: ['data'] },
    'account mail': { of: text('账号', 'login'), options: ['address', 'data'] },
    'account password': { of: text('账号', 'login'), options: ['data'] },
    'account end': { of: text('账号', 'login'), options: ['data'] },
    'account link': { of: text('账号', 'login'), options: ['issuer', 'subject', 'data'] },
    'account appoint': { of: text('账号', 'login'), options: ['role', 'division', 'data'] },
    'account dismiss': { of: text('账号', 'login'), options: ['role', 'division', 'data'] },
  };

const isVerb = (words: string): words is Verb => Object.hasOwn(verbs, words);

const refuse = (zh: string, en: string): { readonly refused: Localized } => ({ refused: text(zh, en) });

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse(`命令行有误：${reason}`, `The command line is wrong: ${reason}`);
  }
};

type Values = Exclude<ReturnType<typeof parse>, { readonly refused: Localized }>['values'];

/** The options that were given, of those named. */
const given = <Name extends 'receipt' | 'data' | 'by' | 'division' | 'name'>(
  values: Values,
  ...names: readonly Name[]
): { readonly [name in Name]?: string } =>
  // Each key is one of the names and each value was found to be there.
  Object.fromEntries(names.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]]))) as {
    readonly [name in Name]?: string;
  };

const commandOf = (verb: Verb, target: string, values: Values): Command | { readonly refused: Localized } => {
  switch (verb) {
    case 'evaluate': {
      const { standard } = values;
      if (standard === undefined) return refuse('evaluate 缺少 --standard。', 'evaluate lacks --standard.');
      return { verb, file: target, standard, ...given(values, 'receipt') };
    }
    case 'verify': {
      const { 'standard-hash': standardHashes = [], 'definition-hash': definitionHashes = [] } = values;
      const wrong = [...standardHashes, ...definitionHashes].find((hash) => !/^(sha256|sm3):[0-9a-f]{64}$/.test(hash));
      if (wrong === undefined) return { verb, file: target, standardHashes, definitionHashes };
      return refuse(
        `“${wrong}”不是摘要，应如 sha256:5e…（64 位）。`,
        `"${wrong}" is no hash; it looks like sha256:5e… (64 digits).`,
      );
    }
    case 'audit verify': {
      const { head: heads = [], key: keys = [] } = values;
      return { verb, file: target, heads, keys };
    }
    case 'load': {
      const { 'dry-run': dryRun = false, 'skip-rejected': skipRejected = false } = values;
      return { verb, file: target, ...given(values, 'data', 'by'), dryRun, skipRejected };
    }
    case 'account add': {
      const { role } = values;
      if (role === undefined) return refuse('account add 缺少 --role。', 'account add lacks --role.');
      return { verb, login: target, role, ...given(values, 'division', 'name', 'data') };
    }
    case 'account link': {
      const { issuer, subject } = values;
      if (issuer === undefined || subject === undefined)
        return refuse('account link 缺少 --issuer 或 --subject。', 'account link lacks --issuer or --subject.');
      return { verb, login: target, issuer, subject, ...given(values, 'data') };
    }
    case 'account appoint':
    case 'account dismiss': {
      const { role } = values;
      if (role === undefined) return refuse(`${verb} 缺少 --role。`, `${verb} lacks --role.`);
      return { verb, login: target, role, ...given(values, 'division', 'data') };
    }
    case 'account mail': {
      const { address } = values;
      if (address === undefined) return refuse('account mail 缺少 --address。', 'account mail lacks --address.');
      return { verb, login: target, address, ...given(values, 'data') };
    }
    case 'account list':
      return { verb, ...given(values, 'data') };
    case 'account password':
    case 'account end':
      return { verb, login: target, ...given(values, 'data') };
  }
};

/** The verb that a line begins with, of one word or two, and what stands after it. */
const verbOf = ([first = '', second = '', ...rest]: readonly string[]): readonly [string, readonly string[]] =>
  first === 'account' || first === 'audit'
    ? [`${first} ${second}`.trim(), rest]
    : [first, second === '' ? rest : [second, ...rest]];

/** Reads a command line; one that makes no sense is refused by the part that does not. */
export const readArguments = (args: readonly string[]): Arguments => {
  const parsed = parse(args);
  if ('refused' in parsed) return parsed;
  const { positionals, values } = parsed;
  if (values.language !== undefined && !languages.some((language) => language === values.language)) {
    const known = languages.join(', ');
    return refuse(`--language 应为 ${known} 之一。`, `--language is one of ${known}.`);
  }
  if (values.help || args.length === 0) return { command: { verb: 'help' } };
  const [verb, rest] = verbOf(positionals);
  if (!isVerb(verb)) {
    const known = Object.keys(verbs);
    return refuse(
      `没有命令“${verb}”。可用：${known.join('、')}。`,
      `There is no command "${verb}". Use one of ${known.join(', ')}.`,
    );
  }
  const { of, options: allowed } = verbs[verb];
  const stray = Object.keys(values).find((name) => !['language', 'help', ...allowed].includes(name));
  if (stray !== undefined) return refuse(`${verb} 没有选项 --${stray}。`, `${verb} has no option --${stray}.`);
  const [target = '', ...more] = of === undefined ? ['', ...rest] : rest;
  if (of !== undefined && target === '') return refuse(`${verb} 后缺少${of['zh-CN']}。`, `${verb} lacks its ${of.en}.`);
  if (more.length > 0) return refuse(`多余的参数：${more.join(' ')}。`, `Too many arguments: ${more.join(' ')}.`);
  const command = commandOf(verb, target, values);
  return 'refused' in command ? command : { command };
};
