import { Alert, Button, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { applicationAddress } from '../application/application-address.ts';
import { useDivisionName } from '../division/division-name.ts';
import { useLocalized } from '../language/localized.ts';
import { type Column, DataTable } from '../table/data-table.tsx';
import styles from './bulk.module.css';
import type { Result } from './bulk.ts';
import { CopyTable } from './copy-table.tsx';
import type { Run } from './use-perform.ts';

interface ResultsProps {
  readonly run: Run;
  readonly stop: () => void;
  readonly goOn: () => void;
  readonly again: () => void;
}

/** How far a bulk has come, what each application came to and why, and the table for a spreadsheet. */
export function Results({ run: { results, state }, stop, goOn, again }: ResultsProps) {
  const { t } = useTranslation('bulk');
  const localized = useLocalized();
  const nameOf = useDivisionName();
  const kindOf = ({ outcome }: Result) => outcome?.is ?? 'left';
  const count = (kind: ReturnType<typeof kindOf>) => results.filter((result) => kindOf(result) === kind).length;
  const reached = results.length - count('left');
  const stageOf = ({ foreseen, outcome }: Result) =>
    localized((outcome?.application ?? foreseen.application).stage.title);
  const why = ({ outcome }: Result) => (outcome?.message ? localized(outcome.message) : '');
  const places = ({ foreseen }: Result) =>
    foreseen.application.cluster.counties.map(({ division }) => nameOf(division)).join(t('between'));
  const columns: readonly (Column<Result> & { readonly text: (result: Result) => string })[] = [
    {
      key: 'cluster',
      title: t('cluster'),
      text: ({ foreseen }) => foreseen.application.cluster.name,
      cell: ({ foreseen: { application } }) => (
        <Link to={applicationAddress(application.id)}>{application.cluster.name}</Link>
      ),
    },
    { key: 'counties', title: t('counties'), text: places, cell: places },
    {
      key: 'outcome',
      title: t('outcome'),
      text: (result) => t(kindOf(result)),
      cell: (result) => (
        <span className={styles.outcome} data-is={kindOf(result)}>
          {t(kindOf(result))}
        </span>
      ),
    },
    { key: 'stage', title: t('stage'), text: stageOf, cell: stageOf },
    { key: 'why', title: t('why'), text: why, cell: why },
  ];
  const titles = [t('cluster'), t('counties'), t('outcome'), t('stage'), t('why')];
  const rows = [titles, ...results.map((result) => columns.map(({ text }) => text(result)))];
  return (
    <div className={styles.part}>
      <h2>{t('results')}</h2>
      <Progress
        strokeColor="var(--brand)"
        percent={Math.round((100 * reached) / Math.max(results.length, 1))}
        status={state === 'running' ? 'active' : state === 'unanswered' ? 'exception' : 'normal'}
        aria-label={t('results')}
      />
      <p role="status">
        {state === 'running'
          ? t('performing', { done: reached, all: results.length })
          : t('resultCount', {
              ...{ done: count('done'), refused: count('refused'), left: count('left') },
              changed: count('changed') + count('absent'),
            })}
      </p>
      {state === 'unanswered' && <Alert type="warning" showIcon title={t('unanswered')} />}
      <div className={styles.buttons}>
        {state === 'running' && <Button onClick={stop}>{t('stop')}</Button>}
        {(state === 'stopped' || state === 'unanswered') && (
          <Button type="primary" onClick={goOn}>
            {t('goOn', { count: count('left') })}
          </Button>
        )}
        {state !== 'running' && (
          <>
            <CopyTable rows={rows} />
            <Button onClick={again}>{t('previewAgain')}</Button>
          </>
        )}
      </div>
      <DataTable
        caption={t('results')}
        columns={columns}
        rows={results}
        keyOf={({ foreseen }) => foreseen.application.id}
      />
    </div>
  );
}
