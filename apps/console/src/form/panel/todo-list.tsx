import { useTranslation } from 'react-i18next';
import { applicationAddress } from '../../application/application-address.ts';
import { useLocalized } from '../../language/localized.ts';
import { LinkButton } from '../../page/link-button.tsx';
import type { Section } from '../application-form.ts';
import { goToPlace } from '../go-to-cell.ts';
import { sectionId } from '../section-nav.tsx';
import styles from './panel.module.css';
import type { Todo } from './todo.ts';

interface TodoListProps {
  readonly of: readonly Todo[];
  /** Cells of the roster that are wrong, and columns of it with gaps. */
  readonly roster: number;
  readonly sections: readonly Section[];
  readonly application: string;
}

/** What is left to do before handing in, section by section, each with the way to its cell. */
export function TodoList({ of: todos, roster, sections, application }: TodoListProps) {
  const { t } = useTranslation('form');
  const localized = useLocalized();
  const count = todos.length + roster;
  const said = ({ kind, fault }: Todo): string =>
    kind === 'overtaken' ? t('otherSaid') : kind === 'missing' || !fault ? t('missingFigure') : localized(fault);
  const named = ({ row, title, year }: Todo): string => {
    const item = [row, title].flatMap((text) => (text === null ? [] : [localized(text)])).join(' · ');
    return year === null ? item : t('cellOf', { item, year });
  };
  return (
    <div className={styles.todos}>
      <p>{count === 0 ? t('complete') : t('checkFirst', { count })}</p>
      <LinkButton to={applicationAddress(application)} type={count === 0 ? 'primary' : 'default'}>
        {t('toSubmit')}
      </LinkButton>
      {sections.map(({ key, letter, title }) => {
        const own = todos.filter(({ section }) => section === key);
        const rows = key === 'roster' ? roster : 0;
        return own.length + rows === 0 ? null : (
          <section key={key} aria-label={localized(title)}>
            <h3>
              {letter} {localized(title)} <small>{own.length + rows}</small>
            </h3>
            <ul>
              {rows > 0 && (
                <li data-kind="refused">
                  <a href={`#${sectionId(key)}`}>{t('rosterTodo', { count: rows })}</a>
                </li>
              )}
              {own.map((todo) => (
                <li key={todo.slot} data-kind={todo.kind}>
                  <button type="button" className={styles.link} onClick={() => goToPlace(todo.slot)}>
                    {named(todo)}
                  </button>
                  <small>{said(todo)}</small>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
