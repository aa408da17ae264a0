import { useTranslation } from 'react-i18next';
import { PlainButton } from '../../control/plain-button.tsx';
import { useLocalized } from '../../language/localized.ts';
import type { FormBlock } from '../application-form.ts';
import { BlockTable } from './block-table.tsx';
import styles from './field.module.css';
import { FieldCell } from './field-cell.tsx';
import { fieldSlot } from './field-slot.ts';
import { useOpenRows } from './use-open-rows.ts';

interface BlockFieldsProps {
  readonly of: FormBlock;
  readonly section: string;
}

/** Fields that stand by themselves, one under the other. */
function SingleFields({ of: { key, fields }, section }: BlockFieldsProps) {
  const localized = useLocalized();
  return (
    <div className={styles.fields}>
      {fields.map((field) => {
        const title = localized(field.title);
        return (
          <div key={field.key} className={styles.field} data-kind={field.kind}>
            <span className={styles.name}>
              <span data-required={field.required}>{title}</span>
              {field.help && <small>{localized(field.help)}</small>}
            </span>
            <FieldCell of={field} slot={fieldSlot(section, key, '-', field.key)} section={section} label={title} />
          </div>
        );
      })}
    </div>
  );
}

/** A list as long as there is something to say, with the way to one more row. */
function OpenList({ of, section }: BlockFieldsProps) {
  const { t } = useTranslation('form');
  const { rows, isOpen, addRow } = useOpenRows(of, section);
  return (
    <>
      {rows.length === 0 && <p className={styles.help}>{t('emptyList')}</p>}
      {rows.length > 0 && (
        <BlockTable
          of={of}
          section={section}
          rows={rows.map((key, index) => ({ key, title: t('listRow', { row: index + 1 }), unit: null }))}
        />
      )}
      {isOpen && addRow && <PlainButton onClick={addRow}>{t('addRow')}</PlainButton>}
    </>
  );
}

/** One block of a section: fields by themselves, a table with rows that the form fixes, or an open list. */
export function BlockFields({ of, section }: BlockFieldsProps) {
  const localized = useLocalized();
  return (
    <section className={styles.block} aria-label={localized(of.title)}>
      <h3>{localized(of.title)}</h3>
      {of.help && <p className={styles.help}>{localized(of.help)}</p>}
      {of.most !== null ? (
        <OpenList of={of} section={section} />
      ) : of.rows.length === 0 ? (
        <SingleFields of={of} section={section} />
      ) : (
        <BlockTable
          of={of}
          section={section}
          rows={of.rows.map(({ key, title, unit }) => ({ key, title: localized(title), unit }))}
        />
      )}
    </section>
  );
}
