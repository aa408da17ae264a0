import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useUnitName } from '../../figure/unit-name.ts';
import { useLanguage } from '../../language/localized.ts';
import type { RosterItem } from '../form-roster.ts';
import { itemColumns } from '../roster-cells.ts';
import type { GridColumn } from './roster-grid.tsx';

/** A column with the words that may stand over it in a workbook. */
export interface RosterColumn extends GridColumn {
  readonly titles: readonly string[];
  /** What notes beside its cells are kept under: the key of an item, or the column itself. */
  readonly noted: string;
}

/** The columns of the roster: who the enterprise is, where there are several counties which, and what is asked of it. */
export function useRosterColumns(
  items: readonly RosterItem[] | undefined,
  counties: readonly { readonly value: string; readonly label: string }[],
): readonly RosterColumn[] {
  const { t } = useTranslation('form');
  const language = useLanguage();
  const unitName = useUnitName();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words and units change with the language only
  return useMemo(() => {
    const who = (key: string, title: string, width: number, zh: string): RosterColumn => {
      return {
        key,
        title,
        unit: undefined,
        help: title,
        isNumber: false,
        width,
        options: undefined,
        titles: [title, zh],
        noted: key,
      };
    };
    const identity = [
      who('code', t('creditCode'), 176, '统一社会信用代码'),
      who('name', t('enterpriseName'), 208, '企业名称'),
      who('industry', t('industryCode'), 88, '行业代码'),
      ...(counties.length > 1 ? [{ ...who('county', t('county'), 112, '所在县'), options: counties }] : []),
    ];
    const places = itemColumns(items ?? []);
    const text = (of: { readonly zh: string; readonly en: string }) => (language === 'en' ? of.en : of.zh);
    const asked = (items ?? []).map(({ item }, place): RosterColumn => {
      const truths = [
        { value: 'true', label: t('yes') },
        { value: 'false', label: t('no') },
      ];
      return {
        key: places[place] ?? '',
        title: text(item.title),
        unit: item.unit === null ? undefined : unitName(item.unit),
        help: text(item.help),
        isNumber: item.kind === 'number',
        width: 118,
        options:
          item.kind === 'declared'
            ? truths
            : item.kind === 'number'
              ? undefined
              : item.options.map(({ value, title }) => ({ value, label: text(title) })),
        titles: [item.title.zh, item.title.en],
        noted: item.key,
      };
    });
    return [...identity, ...asked];
  }, [items, counties, language]);
}
