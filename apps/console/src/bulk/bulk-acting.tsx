import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { WordsField } from '../application/act/words-field.tsx';
import { Segments } from '../control/segments.tsx';
import { useLocalized } from '../language/localized.ts';
import { Waiting } from '../page/waiting.tsx';
import styles from './bulk.module.css';
import { type BulkAct, BulkForecastQuery, type Filter, type Foreseen } from './bulk.ts';
import { ForecastTable } from './forecast-table.tsx';
import { Results } from './results.tsx';
import { usePerform } from './use-perform.ts';

type Seen = 'none' | 'waiting' | 'unanswered' | { readonly items: readonly Foreseen[] };

const counts = ['2', '3', '4', '5'] as const;

interface BulkActProps {
  readonly act: BulkAct;
  readonly filter: Filter;
  /** Asks anew what may be done with how many. */
  readonly askAgain: () => void;
}

/** One act on all that match: what goes with each, what would become of them, and doing it. */
export function BulkActing({ act, filter, askAgain }: BulkActProps) {
  const { t } = useTranslation(['bulk', 'application']);
  const localized = useLocalized();
  const client = useClient();
  const [words, setWords] = useState('');
  const [experts, setExperts] = useState<(typeof counts)[number]>('2');
  const [seen, setSeen] = useState<Seen>('none');
  const [left, setLeft] = useState<readonly Foreseen[]>([]);
  const { run, begin, goOn, stop, clear } = usePerform();
  const { verb } = act;
  const change = (set: () => void) => {
    set();
    setSeen('none');
  };
  const preview = async () => {
    clear();
    setLeft([]);
    setSeen('waiting');
    const asked = { verb, filter, words, experts: Number(experts) };
    const { data } = await client.query(BulkForecastQuery, asked, { requestPolicy: 'network-only' }).toPromise();
    setSeen(data ? { items: data.bulkForecast.items } : 'unanswered');
    askAgain();
  };
  if (run) return <Results run={run} stop={stop} goOn={() => void goOn(run)} again={() => void preview()} />;
  const items = typeof seen === 'object' ? seen.items : [];
  const able = items.filter(({ obstacle }) => obstacle === null);
  const chosen = able.filter((item) => !left.includes(item));
  return (
    <>
      <form
        className={styles.fields}
        onSubmit={(event) => {
          event.preventDefault();
          void preview();
        }}
      >
        {verb === 'assign_experts' ? (
          <Segments
            label={t('experts')}
            value={experts}
            options={counts.map((value) => ({ value, label: value }))}
            onChange={(value) => change(() => setExperts(value))}
          />
        ) : (
          <WordsField
            label={
              verb === 'decline' ? t('application:reason') : `${t('application:comment')}${t('application:optional')}`
            }
            value={words}
            onChange={(value) => change(() => setWords(value))}
          />
        )}
        <div className={styles.buttons}>
          <Button htmlType="submit" type={items.length === 0 ? 'primary' : 'default'} loading={seen === 'waiting'}>
            {t('preview')}
          </Button>
        </div>
      </form>
      <div role="alert">{seen === 'unanswered' && <Alert type="error" showIcon title={t('application:failed')} />}</div>
      {seen === 'waiting' && <Waiting bars={[24, 38, 38, 38]} />}
      {typeof seen === 'object' && (
        <div className={styles.part}>
          <h2>{t('previewed')}</h2>
          <p role="status">{t('counted', { able: able.length, others: items.length - able.length })}</p>
          <div className={styles.buttons}>
            <Button
              type="primary"
              danger={verb === 'decline'}
              disabled={chosen.length === 0}
              onClick={() => void begin({ verb, words }, chosen)}
            >
              {t('perform', { act: localized(act.title), count: chosen.length })}
            </Button>
          </div>
          <ForecastTable
            items={[...able, ...items.filter(({ obstacle }) => obstacle !== null)]}
            chosen={chosen}
            choose={(item, on) => setLeft(on ? left.filter((one) => one !== item) : [...left, item])}
          />
        </div>
      )}
    </>
  );
}
