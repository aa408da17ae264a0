/** When and by whom something is recorded: the login of an account, or the name of the program that loads it. */
export interface Recorded {
  readonly at: Date;
  readonly by: string;
  /** Id of that account; absent where none did it. */
  readonly account?: string | undefined;
}
