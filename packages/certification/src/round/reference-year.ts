import type { Sourced } from '@qunxing/evaluation';
import type { Round } from '@qunxing/standards';
import { text } from '../wording/text.ts';

const yearBefore = (date: string): string => String(Number(date.slice(0, 4)) - 1);

/**
 * The reporting year at which the cases of a round are judged. The yearly notice names it; where it does not, the calendar year before
 * the one in which the round opens, or closes where its opening is not known: the last one that every applicant could report on whole.
 * That is assumed, so a real round waits until an officer enters the year. Unset for a round of which no date is known. Figures have
 * no say in it: a missing one must never move the year to one that is met.
 */
export const referenceYearOf = ({
  referenceYear,
  opensOn,
  closesOn,
}: Pick<Round, 'referenceYear' | 'opensOn' | 'closesOn'>): Sourced<string> => {
  if (referenceYear.status !== 'unset') return referenceYear;
  const { source } = referenceYear;
  if (opensOn.status !== 'unset') {
    const reason = text(
      '通知未载明，按申报开始之年的上一年',
      'not stated: the year before the one in which the round opens',
    );
    return { value: yearBefore(opensOn.value), status: 'provisional', source, reason };
  }
  if (closesOn.status !== 'unset') {
    const reason = text(
      '通知未载明，申报开始日期也未知，按申报截止之年的上一年',
      'not stated, nor is the opening: the year before the one in which the round closes',
    );
    return { value: yearBefore(closesOn.value), status: 'provisional', source, reason };
  }
  return referenceYear;
};
