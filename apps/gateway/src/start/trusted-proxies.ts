import { isIP } from 'node:net';
import type { Localized } from '@qunxing/criterion';
import { text } from './say.ts';

/** Whose word is taken for who asks: none, so many proxies in a row in front of this process, or those at these addresses. */
export type TrustedProxies = false | number | readonly string[];

const isNetwork = (address: string): boolean => {
  const [ip = '', bits, ...more] = address.split('/');
  const version = isIP(ip);
  if (version === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
};

/** Reads `QUNXING_TRUST_PROXY`: a number of proxies, or addresses and networks with commas in between. */
export const readTrustedProxies = (given: string | undefined): TrustedProxies | { readonly wrong: Localized } => {
  if (given === undefined || given === '' || given === '0') return false;
  if (/^[1-9]$/.test(given)) return Number(given);
  const addresses = given.split(',').map((address) => address.trim());
  if (addresses.every(isNetwork)) return addresses;
  return {
    wrong: text(
      `QUNXING_TRUST_PROXY=${given} 无效，应为反向代理的层数（0 至 9），或其地址、网段（以逗号分隔，如 10.0.0.0/8）。`,
      `QUNXING_TRUST_PROXY=${given} is not valid; give the number of proxies in front (0 to 9), or their addresses or networks with commas in between, such as 10.0.0.0/8.`,
    ),
  };
};
