import { useTranslation } from 'react-i18next';
import { useLocalized } from '../../language/localized.ts';
import type { FormField } from '../application-form.ts';
import { useFormWork } from '../form-work.ts';
import styles from './field.module.css';
import { TextConflict } from './text-conflict.tsx';
import { useText } from './use-text.ts';

interface FieldCellProps {
  readonly of: FormField;
  readonly slot: string;
  readonly section: string;
  readonly label: string;
  /** Where it stands in a table, for the keys that move. */
  readonly row?: number;
  readonly column?: number;
}

/** One thing that the form asks for beside figures, as its kind wants to be filled in. */
export function FieldCell({ of: { kind, options, most }, slot, section, label, row, column }: FieldCellProps) {
  const { t } = useTranslation('form');
  const localized = useLocalized();
  const { select, selected } = useFormWork();
  const of = useText(slot, section);
  const { text, isOpen, put, theirs, fault, isEdited } = of;
  const state = theirs ? 'overtaken' : fault ? 'refused' : isEdited ? 'unsaved' : undefined;
  const common = {
    'aria-label': label,
    'aria-invalid': fault !== undefined || theirs !== undefined,
    'data-slot': slot,
    title: fault && localized(fault),
    onFocus: () => select(slot),
  };
  return (
    <div className={styles.cell} data-state={state} data-selected={selected === slot}>
      {kind === 'text' ? (
        <textarea
          {...common}
          rows={row === undefined ? 4 : 2}
          maxLength={most}
          readOnly={!isOpen}
          value={text}
          onChange={(event) => put(event.target.value)}
        />
      ) : kind === 'choice' ? (
        <select {...common} disabled={!isOpen} value={text} onChange={(event) => put(event.target.value)}>
          <option value="">{t('notYet')}</option>
          {options.map(({ value, title }) => (
            <option key={value} value={value}>
              {localized(title)}
            </option>
          ))}
        </select>
      ) : kind === 'promise' ? (
        <input
          {...common}
          type="checkbox"
          disabled={!isOpen}
          checked={text === 'true'}
          onChange={(event) => put(event.target.checked ? 'true' : '')}
        />
      ) : (
        <input
          {...common}
          type={kind === 'date' ? 'date' : 'text'}
          inputMode={kind === 'number' ? 'decimal' : 'text'}
          autoComplete="off"
          maxLength={most}
          data-row={row}
          data-column={column}
          data-kind={kind}
          readOnly={!isOpen}
          value={text}
          onChange={(event) => put(event.target.value)}
        />
      )}
      {fault && <small className={styles.fault}>{localized(fault)}</small>}
      <TextConflict of={of} />
    </div>
  );
}
