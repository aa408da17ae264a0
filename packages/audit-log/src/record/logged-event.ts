import { canonicalJson } from '@qunxing/criterion';
import { bytesOf, type Digest } from '../digest.ts';

/** What the log commits to of an event: all but its body, of which the hash. */
export interface LoggedEvent {
  /** `<concept>/<id>`. */
  readonly stream: string;
  /** Its place in the stream, counted from 1. */
  readonly sequence: number;
  readonly type: string;
  /** Written hash of the body. */
  readonly hash: string;
  /** Id of the account; null for what no account did. */
  readonly account: string | null;
  /** ISO 8601 in UTC, with milliseconds. */
  readonly at: string;
}

/** The data of an event's leaf: canonical JSON, so that it can be made anew from the event alone. */
export const leafText = ({ stream, sequence, type, hash, account, at }: LoggedEvent): string =>
  canonicalJson({ account, at, hash, sequence, stream, type });

/** The hash of an event's leaf: `leafHash` of its data, with the zero byte put before the text. */
export const eventLeaf = ({ of }: Digest, event: LoggedEvent): Uint8Array => of(bytesOf(`\0${leafText(event)}`));
