import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlainButton } from '../control/plain-button.tsx';
import { Segments } from '../control/segments.tsx';
import type { FragmentOf } from '../graphql.ts';
import { type Localized, useLanguage, useLocalized } from '../language/localized.ts';
import { useNarrow } from '../table/room.ts';
import { type ApplicationFormFragment, type Form, readForm } from './application-form.ts';
import { figuresIn, putsIn } from './draft/figure-work.ts';
import { useFormDraft } from './draft/use-form-draft.ts';
import { fieldSlot, rowKeys } from './field/field-slot.ts';
import styles from './form.module.css';
import { FormHeader } from './form-header.tsx';
import { FormSection } from './form-section.tsx';
import { FormWorkContext, textsIn } from './form-work.ts';
import { useLiveVerdicts } from './live/use-live-verdicts.ts';
import { CellPanel } from './panel/cell-panel.tsx';
import { TextPanel } from './panel/text-panel.tsx';
import { todosIn } from './panel/todo.ts';
import { TodoList } from './panel/todo-list.tsx';
import { RosterSection } from './roster/roster-section.tsx';
import { rosterTodos } from './roster/roster-todos.ts';
import { useRosterWork } from './roster/use-roster-work.ts';
import { type Filled, SectionNav } from './section-nav.tsx';

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

type Panel = 'cell' | 'todo' | 'none';

/** How many of the required places beside figures are filled in, by section. */
const textsFilled = ({ sections }: Form, textIn: (slot: string) => string): ReadonlyMap<string, Filled> =>
  new Map(
    sections.map(({ key, blocks }) => {
      const required = blocks
        .filter(({ most }) => most === null)
        .flatMap((block) =>
          rowKeys(block).flatMap((row) =>
            block.fields.flatMap((field) => (field.required ? [fieldSlot(key, block.key, row, field.key)] : [])),
          ),
        );
      return [key, { filled: required.filter((slot) => textIn(slot) !== '').length, asked: required.length }];
    }),
  );

/** The form at work: sections at the left, one column of tables, what concerns the chosen cell and what is left to do beside it. */
export function FormPage({ application, cluster, of, turnTo }: FormPageProps) {
  const form = useMemo(() => readForm(of), [of]);
  const { t } = useTranslation('form');
  const localized = useLocalized();
  const language = useLanguage();
  const [draft, work] = useFormDraft(application);
  const [selected, setSelected] = useState<string | null>(null);
  const narrow = useNarrow();
  const [panel, setPanel] = useState<Panel>(narrow ? 'none' : 'todo');
  const figures = useMemo(() => figuresIn(draft, form), [draft, form]);
  const all = useMemo(() => [...figures.values()].flat(), [figures]);
  const puts = useMemo(() => putsIn(all, draft), [all, draft]);
  const counties = useMemo(() => cluster.counties.map(({ division }) => division.code), [cluster.counties]);
  const { demonstration } = cluster;
  const texts = useMemo(() => textsIn(draft, form), [draft, form]);
  const read = useMemo(() => form.statements.map(({ slot }) => slot), [form.statements]);
  const ofRoster = { application, reporting: form.year, counties, demonstration, noteIn: texts.textIn, texts: read };
  const roster = useRosterWork(ofRoster, draft, work);
  const verdicts = useLiveVerdicts(application, puts, roster.cases);
  const todos = useMemo(() => todosIn(figures, form, draft, texts), [figures, form, draft, texts]);
  const inRoster = rosterTodos(roster);
  const chosen = all.find(({ slot }) => slot === selected);
  const select = (slot: string) => {
    setSelected(slot);
    // On a phone the cell being typed in comes first; what concerns it is asked for.
    if (!narrow) setPanel('cell');
  };
  const countyName = (code: string) => {
    const division = cluster.counties.find((county) => county.division.code === code)?.division;
    return division === undefined ? code : language === 'en' ? division.english : division.name;
  };
  const countyOptions = useMemo(
    () =>
      cluster.counties.map(({ division: { code, name, english } }) => ({
        value: code,
        label: language === 'en' ? english : name,
      })),
    [cluster.counties, language],
  );
  const titles = new Map(form.sections.map(({ key, title }): [string, Localized] => [key, title]));
  const partTitle = (key: string) => {
    const title = titles.get(key);
    return title === undefined ? key : localized(title);
  };
  const closed = form.closedBecause ?? draft.closed;
  return (
    <FormWorkContext value={{ form, draft, work, selected, select, ...texts }}>
      <article className={styles.page}>
        <FormHeader {...{ application, cluster, form, draft, verdicts, turnTo }} />
        {closed && (
          <p role="alert" className={styles.closed}>
            {localized(closed)}
          </p>
        )}
        <div className={styles.body}>
          <SectionNav of={form} figures={figures} texts={textsFilled(form, texts.textIn)} />
          <main className={styles.main}>
            {form.closedBecause === null && <p className={styles.keys}>{t('keys')}</p>}
            {form.sections.map((section) =>
              section.key === 'roster' ? (
                <RosterSection
                  key={section.key}
                  of={section}
                  roster={roster}
                  counties={countyOptions}
                  application={application}
                />
              ) : (
                <FormSection
                  key={section.key}
                  of={section}
                  figures={figures.get(section.key) ?? []}
                  verdicts={verdicts}
                  countyName={countyName}
                />
              ),
            )}
          </main>
          <aside
            className={styles.panel}
            aria-label={t(panel === 'cell' ? 'cell' : 'problems')}
            data-shut={panel === 'none'}
          >
            <div className={styles.choice}>
              <Segments<Panel>
                label={t('problems')}
                value={panel}
                options={[
                  { value: 'todo', label: t('problemsCount', { count: todos.length + inRoster }) },
                  { value: 'cell', label: t('cell') },
                ]}
                onChange={setPanel}
                size="small"
              />
              {narrow && panel !== 'none' && (
                <PlainButton bare="text" onClick={() => setPanel('none')}>
                  {t('close')}
                </PlainButton>
              )}
            </div>
            {panel === 'none' ? null : panel === 'todo' ? (
              <TodoList of={todos} roster={inRoster} sections={form.sections} application={application} />
            ) : selected !== null && chosen === undefined ? (
              <TextPanel key={selected} slot={selected} application={application} />
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
