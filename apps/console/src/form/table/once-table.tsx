import { useTranslation } from 'react-i18next';
import { DropDown } from '../../control/drop-down.tsx';
import { Segments } from '../../control/segments.tsx';
import { useUnitName } from '../../figure/unit-name.ts';
import { useLocalized } from '../../language/localized.ts';
import { type FigureAtWork, valueNow } from '../draft/figure-work.ts';
import { useChangeFigures, useFormWork } from '../form-work.ts';
import { NumberCell } from './number-cell.tsx';
import styles from './once.module.css';

/** What is declared or chosen, as the choices that there are. */
function ChoiceCell({ of: figure, label }: { readonly of: FigureAtWork; readonly label: string }) {
  const { t } = useTranslation('form');
  const localized = useLocalized();
  const { select, selected } = useFormWork();
  const change = useChangeFigures();
  const { of, slot, theirs, fault, edit } = figure;
  const now = valueNow(figure);
  const value = now === undefined || now === null ? '' : String(now);
  const choose = (typed: string) => {
    select(slot);
    change([[figure, { typed: typed === '' ? null : typed, takenOver: false }]]);
  };
  const isTruth = of.item.kind === 'declared';
  const options = isTruth
    ? [
        { value: 'true', label: t('yes') },
        { value: 'false', label: t('no') },
      ]
    : of.item.options.map((option) => ({ value: option.value, label: localized(option.title) }));
  const chosen = options.find((option) => option.value === value)?.label;
  const state = theirs ? 'overtaken' : fault ? 'refused' : edit ? 'unsaved' : undefined;
  return (
    <fieldset
      aria-label={label}
      className={styles.choice}
      data-state={state}
      data-selected={selected === slot}
      data-slot={slot}
      tabIndex={-1}
      onFocus={() => select(slot)}
    >
      {!of.open ? (
        <span>{chosen ?? t(of.item.kind === 'judged' ? 'judged' : 'notYet')}</span>
      ) : isTruth ? (
        <Segments label={label} value={value} options={options} onChange={choose} size="small" />
      ) : (
        <DropDown
          label={label}
          value={value}
          options={[{ value: '', label: t('notYet') }, ...options]}
          onChange={choose}
        />
      )}
    </fieldset>
  );
}

interface OnceTableProps {
  readonly label: string;
  readonly figures: readonly FigureAtWork[];
}

/** What is reported once: declarations, choices, ranks and single numbers; judged items can be read only. */
export function OnceTable({ label, figures }: OnceTableProps) {
  const localized = useLocalized();
  const unitName = useUnitName();
  return (
    <ul className={styles.once} aria-label={label}>
      {figures.map((figure) => {
        const { item } = figure.of;
        const name = localized(item.title);
        return (
          <li key={figure.slot} className={styles.row}>
            <span className={styles.name}>
              {name} {item.unit && <small>{unitName(item.unit)}</small>}
              <small className={styles.help}>{localized(item.help)}</small>
            </span>
            {item.kind === 'number' ? (
              <NumberCell of={figure} label={name} in="div" />
            ) : (
              <ChoiceCell of={figure} label={name} />
            )}
          </li>
        );
      })}
    </ul>
  );
}
