import type { Readable, Writable } from 'node:stream';
import { ReadStream } from 'node:tty';
import type { Localized } from '@qunxing/criterion';
import { text } from '../answer.ts';
import { inLanguage, type Language } from '../language.ts';

/** Where a password comes from. */
export interface PasswordSource {
  readonly input: Readable | ReadStream;
  /** Where it is asked for: never standard output, which belongs to the answer. */
  readonly prompt: Writable;
  /** The language in which it is asked for. */
  readonly language: Language;
}

type Given = { readonly password: string } | { readonly refused: Localized };

const stopped = text('已取消，未作任何改动。', 'Stopped; nothing was changed.');

/** One line typed without being shown. Enter ends it, Backspace takes the last character back, Ctrl-C and Ctrl-D stop. */
const typed = (input: ReadStream): Promise<string | undefined> =>
  new Promise((resolve) => {
    let line: string[] = [];
    const done = (result: string | undefined) => {
      input.off('data', take).off('end', end).setRawMode(false).pause();
      resolve(result);
    };
    const end = () => done(undefined);
    const take = (text: string) => {
      for (const character of text) {
        if (character === '\r' || character === '\n') return done(line.join(''));
        if (character === '\u0003' || character === '\u0004') return done(undefined);
        if (character === '\u007f' || character === '\b') line = line.slice(0, -1);
        else line.push(character);
      }
    };
    input.setEncoding('utf8').setRawMode(true).on('data', take).once('end', end).resume();
  });

const first = text('密码（不显示）：', 'Password (not shown): ');
const second = text('再次输入：', 'Once more: ');

const askHidden = async (
  input: ReadStream,
  { prompt, language }: Pick<PasswordSource, 'prompt' | 'language'>,
): Promise<Given> => {
  prompt.write(inLanguage(first, language));
  const password = await typed(input);
  prompt.write('\n');
  if (password === undefined) return { refused: stopped };
  prompt.write(inLanguage(second, language));
  const again = await typed(input);
  prompt.write('\n');
  if (again === undefined) return { refused: stopped };
  if (again === password) return { password };
  return {
    refused: text(
      '两次输入不同，未作任何改动。请重新运行。',
      'The two differ; nothing was changed. Run the command again.',
    ),
  };
};

const readLine = async (input: Readable): Promise<Given> => {
  let sent = '';
  for await (const chunk of input.setEncoding('utf8')) {
    sent += chunk;
    // A password is short: more is a file sent by mistake.
    if (sent.length > 4096) break;
  }
  const [password = '', ...more] = sent.replace(/\r?\n$/, '').split(/\r?\n/);
  if (more.length === 0) return { password };
  return { refused: text('标准输入有多行，密码应为一行。', 'Standard input has several lines; a password is one.') };
};

/** A password from standard input: asked twice and hidden on a terminal, one line of what is piped. */
export const askPassword = ({ input, ...asking }: PasswordSource): Promise<Given> =>
  input instanceof ReadStream ? askHidden(input, asking) : readLine(input);
