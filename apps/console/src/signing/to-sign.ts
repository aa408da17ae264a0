import { sha256Algorithm } from '@qunxing/evaluation';
import { graphql, type ResultOf } from '../graphql.ts';

export const ToSignFragment = graphql(`
  fragment ToSign on ToSign {
    content
    enrolled
    demonstrationCode
  }
`);

/** An official act that waits for its signature. */
export type ToSign = ResultOf<typeof ToSignFragment>;

/** The signature that goes with an official act. */
export interface GivenSignature {
  /** Hash of the content that was shown, made here of what was shown. */
  readonly content: string;
  readonly code: string;
}

/** `sha256:<hex>` of a content, made of the very text that the person is shown. */
export const fingerprintOf = (content: string): string => `${sha256Algorithm.name}:${sha256Algorithm.digest(content)}`;
