/** Whether what is reported for a period enters a case that is judged at a year: reported once, or of that year or before. */
export const entersCase = (period: string, referenceYear: number): boolean =>
  period === 'once' || (/^y\d{4}$/.test(period) && Number(period.slice(1)) <= referenceYear);
