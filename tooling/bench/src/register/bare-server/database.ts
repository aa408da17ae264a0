/** Runs one prepared statement. */
export type Query = <Row extends object>(
  name: string,
  text: string,
  values: readonly unknown[],
) => Promise<readonly Row[]>;

/** The global id of something, as the API gives it out. */
export const globalId = (type: string, id: string): string => Buffer.from(`${type}:${id}`).toString('base64url');

/** A verdict as the API spells it. */
export const spelled = (verdict: string): string => verdict.replaceAll('-', '_');
