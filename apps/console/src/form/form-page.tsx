import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Segments } from '../control/segments.tsx';
import type { FragmentOf } from '../graphql.ts';
import { type Localized, useLanguage, useLocalized } from '../language/localized.ts';
import { type ApplicationFormFragment, readForm } from './application-form.ts';
import { figuresIn, putsIn } from './draft/figure-work.ts';
import { useFormDraft } from './draft/use-form-draft.ts';
import styles from './form.module.css';
import { FormHeader } from './form-header.tsx';
import { FormSection } from './form-section.tsx';
import { FormWorkContext } from './form-work.ts';
import { useLiveVerdicts } from './live/use-live-verdicts.ts';
import { CellPanel } from './panel/cell-panel.tsx';
import { todosIn } from './panel/todo.ts';
import { TodoList } from './panel/todo-list.tsx';
import { SectionNav } from './section-nav.tsx';

interface FormPageProps {
  readonly application: string;
  readonly cluster: {
    readonly name: string;
    readonly demonstration: boolean;
    readonly counties: readonly {
      readonly division: { readonly code: string; readonly name: string; readonly english: string };
    }[];
  };
  readonly of: FragmentOf<typeof ApplicationFormFragment>;
  readonly turnTo: (year: number) => void;
}

type Panel = 'cell' | 'todo';

/** The form at work: sections at the left, one column of tables, what concerns the chosen cell and what is left to do beside it. */
export function FormPage({ application, cluster, of, turnTo }: FormPageProps) {
  const form = useMemo(() => readForm(of), [of]);
  const { t } = useTranslation('form');
  const localized = useLocalized();
  const language = useLanguage();
  const [draft, work] = useFormDraft(application);
  const [selected, setSelected] = useState<string | null>(null);
  const [panel, setPanel] = useState<Panel>('todo');
  const figures = useMemo(() => figuresIn(draft, form), [draft, form]);
  const all = useMemo(() => [...figures.values()].flat(), [figures]);
  const puts = useMemo(() => putsIn(all, draft), [all, draft]);
  const verdicts = useLiveVerdicts(application, puts);
  const todos = todosIn(all, form);
  const chosen = all.find(({ slot }) => slot === selected);
  const select = (slot: string) => {
    setSelected(slot);
    setPanel('cell');
  };
  const countyName = (code: string) => {
    const division = cluster.counties.find((county) => county.division.code === code)?.division;
    return division === undefined ? code : language === 'en' ? division.english : division.name;
  };
  const titles = new Map(form.sections.map(({ key, title }): [string, Localized] => [key, title]));
  const partTitle = (key: string) => {
    const title = titles.get(key);
    return title === undefined ? key : localized(title);
  };
  const closed = form.closedBecause ?? draft.closed;
  return (
    <FormWorkContext value={{ form, draft, work, selected, select }}>
      <article className={styles.page}>
        <FormHeader {...{ application, cluster, form, draft, verdicts, turnTo }} />
        {closed && (
          <p role="alert" className={styles.closed}>
            {localized(closed)}
          </p>
        )}
        <div className={styles.body}>
          <SectionNav of={form} figures={figures} />
          <main className={styles.main}>
            {form.closedBecause === null && <p className={styles.keys}>{t('keys')}</p>}
            {form.sections.map((section) => (
              <FormSection
                key={section.key}
                of={section}
                figures={figures.get(section.key) ?? []}
                verdicts={verdicts}
                countyName={countyName}
              />
            ))}
          </main>
          <aside className={styles.panel} aria-label={t(panel === 'cell' ? 'cell' : 'problems')}>
            <Segments
              label={t('problems')}
              value={panel}
              options={[
                { value: 'todo', label: t('problemsCount', { count: todos.length }) },
                { value: 'cell', label: t('cell') },
              ]}
              onChange={setPanel}
              size="small"
            />
            {panel === 'todo' ? (
              <TodoList of={todos} application={application} />
            ) : chosen === undefined ? (
              <p className={styles.quiet}>{t('nothingChosen')}</p>
            ) : (
              <CellPanel key={chosen.slot} of={chosen} application={application} partTitle={partTitle} />
            )}
          </aside>
        </div>
      </article>
    </FormWorkContext>
  );
}
