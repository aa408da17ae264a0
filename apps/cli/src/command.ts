/** Judges a case under a standard. */
export interface EvaluateCommand {
  readonly verb: 'evaluate';
  readonly file: string;
  readonly standard: string;
  readonly receipt?: string;
}

/** Checks a receipt offline. */
export interface VerifyCommand {
  readonly verb: 'verify';
  readonly file: string;
  /** Hashes of editions and definitions that do not ship with this version and are trusted all the same. */
  readonly standardHashes: readonly string[];
  readonly definitionHashes: readonly string[];
}

/** Checks an export of the audit log offline. */
export interface AuditVerifyCommand {
  readonly verb: 'audit verify';
  readonly file: string;
  /** Files with a head or an export that was kept from before. */
  readonly heads: readonly string[];
  /** Public keys that are trusted: files in PEM, or ids. */
  readonly keys: readonly string[];
}

/** Loads published figures. */
export interface LoadCommand {
  readonly verb: 'load';
  readonly file: string;
  readonly data?: string;
  /** Who loads. */
  readonly by?: string;
  readonly dryRun: boolean;
  readonly skipRejected: boolean;
}

/** Enters an account, lists those there are, changes what belongs to one, or ends one. */
export type AccountCommand =
  | {
      readonly verb: 'account add';
      readonly login: string;
      readonly role: string;
      readonly division?: string;
      readonly name?: string;
      readonly data?: string;
    }
  | {
      readonly verb: 'account appoint' | 'account dismiss';
      readonly login: string;
      readonly role: string;
      readonly division?: string;
      readonly data?: string;
    }
  | {
      readonly verb: 'account link';
      readonly login: string;
      readonly issuer: string;
      readonly subject: string;
      readonly data?: string;
    }
  | { readonly verb: 'account list'; readonly data?: string }
  | { readonly verb: 'account mail'; readonly login: string; readonly address: string; readonly data?: string }
  | { readonly verb: 'account password' | 'account end'; readonly login: string; readonly data?: string };

/** What the command line asks for. */
export type Command =
  | { readonly verb: 'help' }
  | EvaluateCommand
  | VerifyCommand
  | AuditVerifyCommand
  | LoadCommand
  | AccountCommand;
