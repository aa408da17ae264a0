import type { Localized } from '@qunxing/criterion';
import { issueSentence } from '@qunxing/shape';
import { GraphQLError } from 'graphql';
import type { z } from 'zod';

/** What a client can tell mistakes apart by. */
type MistakeCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'BAD_USER_INPUT' | 'OPERATION_TOO_COMPLEX';

/** An error that a person can mend: its code, its sentence in both languages and, where one is wrong, the argument. */
const mistake = (code: MistakeCode, message: Localized, argument?: string): GraphQLError =>
  new GraphQLError(`${message['zh-CN']} ${message.en}`, {
    extensions: {
      code,
      localized: { zh: message['zh-CN'], en: message.en },
      ...(argument !== undefined && { argument }),
    },
  });

/** Nobody is signed in, or the session has ended. */
export const unauthenticated = (): GraphQLError =>
  mistake('UNAUTHENTICATED', {
    'zh-CN': '尚未登录或登录已失效，请重新登录。',
    en: 'Sign in first; the session is missing or over.',
  });

/** The person's role does not allow it. */
export const forbidden = (): GraphQLError =>
  mistake('FORBIDDEN', {
    'zh-CN': '您的角色无权进行此操作，请由负责该辖区的单位办理。',
    en: 'Your role may not do this; ask the office in charge of the division.',
  });

/** An argument has a value that means nothing here. */
export const wrongInput = (argument: string, zh: string, en: string): GraphQLError =>
  mistake('BAD_USER_INPUT', { 'zh-CN': `参数 ${argument}：${zh}`, en: `Argument ${argument}: ${en}` }, argument);

interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** Every validator of an argument is zod's, so its issues carry what zod says of them. */
const isOfZod = (issue: Issue | undefined): issue is Issue & z.core.$ZodIssue => issue !== undefined && 'code' in issue;

/** What validation found wrong with arguments, the first one named. */
export const wrongArgument = ([issue]: readonly Issue[]): GraphQLError => {
  if (!isOfZod(issue)) throw new Error(`an argument is validated by something other than zod: ${issue?.message}`);
  const { zh, en } = issueSentence(issue);
  return wrongInput(issue.path.map(String).join('.'), zh, en);
};

/** The operation asks for more than one request may. */
export const tooComplex = (kind: string): GraphQLError =>
  mistake('OPERATION_TOO_COMPLEX', {
    'zh-CN': '一次请求的内容过多，请减少层级、字段或每页条数。',
    en: `One request asks for too much (${kind.toLowerCase()}); ask for fewer levels, fields or rows.`,
  });

/** The mistake, answered with an HTTP status: for requests that are refused as a whole. */
export const atStatus = (status: number, { message, extensions }: GraphQLError): GraphQLError =>
  new GraphQLError(message, { extensions: { ...extensions, http: { status } } });
