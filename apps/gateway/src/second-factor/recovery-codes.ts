import { createHash } from 'node:crypto';
import { Secret } from 'otpauth';

const howMany = 10;

/** New recovery codes: 80 random bits each, in base 32 and in groups of four. */
export const newRecoveryCodes = (): readonly string[] =>
  Array.from({ length: howMany }, () => new Secret({ size: 10 }).base32.replaceAll(/(.{4})(?=.)/g, '$1-'));

/** What the database keeps of a recovery code, however it is typed. 80 random bits need no slow hash. */
export const recoveryCodeHash = (code: string): string =>
  createHash('sha256')
    .update(
      code
        .normalize('NFKC')
        .toUpperCase()
        .replaceAll(/[^A-Z2-7]/g, ''),
    )
    .digest('hex');
