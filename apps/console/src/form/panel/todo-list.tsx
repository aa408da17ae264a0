import { useTranslation } from 'react-i18next';
import { applicationAddress } from '../../application/application-address.ts';
import { type Localized, useLocalized } from '../../language/localized.ts';
import { LinkButton } from '../../page/link-button.tsx';
import { goToPlace } from '../go-to-cell.ts';
import styles from './panel.module.css';
import type { Todo } from './todo.ts';

interface TodoListProps {
  readonly of: readonly Todo[];
  readonly application: string;
}

/** What is left to do before handing in, each with the way to its cell. */
export function TodoList({ of: todos, application }: TodoListProps) {
  const { t } = useTranslation('form');
  const localized = useLocalized();
  const said = ({ kind, figure: { fault } }: Todo): string =>
    kind === 'overtaken' ? t('otherSaid') : localized(fault as Localized);
  return (
    <div className={styles.todos}>
      <p>{todos.length === 0 ? t('complete') : t('checkFirst', { count: todos.length })}</p>
      <LinkButton to={applicationAddress(application)} type={todos.length === 0 ? 'primary' : 'default'}>
        {t('toSubmit')}
      </LinkButton>
      <ul>
        {todos.map((todo) => {
          const { slot, of, cell } = todo.figure;
          const item = localized(of.item.title);
          return (
            <li key={slot} data-kind={todo.kind}>
              <button type="button" className={styles.link} onClick={() => goToPlace(slot)}>
                {cell.year === null ? item : t('cellOf', { item, year: cell.year })}
              </button>
              <small>{todo.kind === 'missing' ? t('missingFigure') : said(todo)}</small>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
