/** A candidate of a draw as it is weighed in the form: its risk, and why where it is more than 1. */
export interface Weighed {
  readonly risk: number;
  readonly reason: string;
}

/** What the gateway is given of the candidates; a reason goes with a risk above 1 only. */
export const candidatesOf = (
  applications: readonly string[],
  weighed: Readonly<Record<string, Weighed>>,
): { application: string; risk: number; reasons: string[] }[] =>
  applications.map((application) => {
    const { risk, reason } = weighed[application] ?? { risk: 1, reason: '' };
    return { application, risk, reasons: risk > 1 && reason !== '' ? [reason] : [] };
  });
