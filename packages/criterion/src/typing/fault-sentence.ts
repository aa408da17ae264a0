import type { Localized } from '../localized.ts';
import type { Fault } from './fault.ts';

const grains = { cluster: '集群', enterprise: '企业', county: '县', rows: '各企业或各县' } as const;
const times = { yearly: '逐年', once: '单次' } as const;

const say = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en });

const wantedDimension = (wanted: Extract<Fault, { code: 'DIMENSION_MISMATCH' }>['wanted']): Localized => {
  switch (wanted) {
    case 'arithmetic':
      return say('可运算的数值', 'a number to calculate with');
    case 'factor':
      return say('纯数、百分比或汇率', 'a plain number, a percentage or an exchange rate');
    case 'base':
      return say('不带商的量纲', 'a dimension that is no quotient');
    case 'comparable':
      return say('可比较大小的值', 'a value that has a size');
    default:
      return say(wanted, wanted);
  }
};

/** A fault in words, for the author of the definition. */
export const faultSentence = (fault: Fault): Localized => {
  switch (fault.code) {
    case 'ITEM_UNKNOWN':
      return say(`没有填报项“${fault.name}”。`, `There is no item "${fault.name}".`);
    case 'TITLE_UNKNOWN':
      return say(`没有资质称号“${fault.name}”。`, `There is no kind of title "${fault.name}".`);
    case 'OPTION_UNKNOWN':
      return say(`选项中没有“${fault.name}”。`, `There is no option "${fault.name}".`);
    case 'PARAMETER_UNKNOWN':
      return say(`参数“${fault.name}”未声明。`, `Parameter "${fault.name}" is not declared.`);
    case 'UNIT_UNKNOWN':
      return say(`没有单位“${fault.name}”。`, `There is no unit "${fault.name}".`);
    case 'DECIMAL_WRONG':
      return say(`“${fault.name}”不是十进制数。`, `"${fault.name}" is not a decimal.`);
    case 'PARAMETER_MISMATCH':
      return say(
        `参数“${fault.name}”须为${fault.wanted === 'list' ? '列表' : `以“${fault.wanted}”为单位的数`}。`,
        `Parameter "${fault.name}" must be a ${fault.wanted === 'list' ? 'list' : `number in the unit "${fault.wanted}"`}.`,
      );
    case 'DIMENSION_MISMATCH': {
      const wanted = wantedDimension(fault.wanted);
      return say(
        `量纲须为${wanted['zh-CN']}，而非 ${fault.found}。`,
        `Expected ${fault.wanted === wanted.en ? 'the dimension ' : ''}${wanted.en}, found ${fault.found}.`,
      );
    }
    case 'GRAIN_MISMATCH':
      return say(
        `此处须为${grains[fault.wanted]}的数值，而非${grains[fault.found]}的数值。`,
        `Expected a value of ${fault.wanted === 'rows' ? 'each enterprise or county' : `the ${fault.wanted}`}, found one of the ${fault.found}.`,
      );
    case 'TIME_MISMATCH':
      return say(
        `此处须为${times[fault.wanted]}数值，而非${times[fault.found]}数值。`,
        `Expected a value that is ${fault.wanted}, found one that is ${fault.found}.`,
      );
    case 'SCALE_MISMATCH':
      return say('只有同一等级序列中的等级才能比较。', 'Only levels of one ordered scale can be compared.');
    case 'WINDOW_RANGE':
      return say(
        `期间须为 ${fault.shortest} 至 ${fault.longest} 个整年。`,
        `The window must be ${fault.shortest} to ${fault.longest} whole years.`,
      );
    case 'WINDOW_BEYOND_ITEM':
      return say(
        `期间可达 ${fault.most} 年，而其中的填报项只填报 ${fault.asked} 年。`,
        `The window reaches ${fault.most} years, but an item in it is asked for ${fault.asked} years only.`,
      );
  }
};
