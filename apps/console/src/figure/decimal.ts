/** A decimal text with thousands separators; digits stay as the source has them, nothing is rounded. */
export function grouped(decimal: string): string {
  const parts = /^([+-]?)(\d+)(\.\d+)?$/.exec(decimal.trim());
  if (!parts) return decimal;
  const [, sign = '', whole = '', fraction = ''] = parts;
  return `${sign === '-' ? '−' : sign}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${fraction}`;
}
