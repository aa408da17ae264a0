/** A decimal with thousands separators, its digits as they are: `1234567.50` → `1,234,567.50`; any other text as it is. */
export const grouped = (decimal: string): string => {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(\.\d+)?$/.exec(decimal) ?? [];
  return whole === '' ? decimal : `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${fraction}`;
};
