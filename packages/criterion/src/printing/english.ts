import { englishQuantity } from './english-quantity.ts';
import type { OverYears, Wording } from './wording.ts';

const words: Readonly<Record<OverYears, string>> = {
  least: 'lowest',
  total: 'total',
  cagr: 'compound annual growth rate',
  meanGrowth: 'mean of the yearly growth rates',
  rising: 'rising each year',
};

/** a, b or c */
const either = (names: readonly string[]): string =>
  [names.slice(0, -1).join(', '), names.slice(-1).join()].filter((part) => part !== '').join(' or ');

/** Formulas in English. */
export const english: Wording = {
  brackets: ['(', ')'],
  remarks: [' (', ', ', ')'],
  and: ' and ',
  or: ' or ',
  not: (truth) => `not (${truth})`,
  latest: 'latest year',
  years: (node, years) => `${words[node]} over ${years === 1 ? '1 year' : `${years} years`}`,
  openYears: (node, parameter) => `${words[node]} over as many years as “${parameter}” says`,
  sum: (of) => `sum of ${of}`,
  count: 'number of enterprises',
  where: (condition) => `where ${condition}`,
  holds: (titles) => `holds the title ${either(titles)}`,
  holdsOpen: (parameter) => `holds a title of “${parameter}”`,
  is: (of, values) => `${of} is ${either(values)}`,
  isOpen: (of, parameter) => `${of} is one of “${parameter}”`,
  tally: (truths) => `number that hold of (${truths.join('; ')})`,
  quantity: (value, unit) => englishQuantity(value, unit).replace(' %', '%'),
  parameter: (title) => `“${title}”`,
};
