import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient, useMutation, useQuery } from 'urql';
import fields from '../../application/act/act.module.css';
import { answeredBy } from '../../application/act/answered.ts';
import { LineField } from '../../application/act/line-field.tsx';
import { OfficialAct } from '../../application/act/official-act.tsx';
import { isOpen } from '../../application/round-open.ts';
import { DropDown } from '../../control/drop-down.tsx';
import { graphql, readFragment } from '../../graphql.ts';
import { useLocalized } from '../../language/localized.ts';
import { CandidateFields } from './candidate-fields.tsx';
import styles from './order.module.css';
import { SpotCheckOutcomeFragment } from './spot-check-outcome.ts';
import { candidatesOf, type Weighed } from './weighed.ts';

const SpotCheckRoundsQuery = graphql(`
  query SpotCheckRounds {
    rounds {
      key
      title {
        zh
        en
      }
      opensOn {
        value
      }
      closesOn {
        value
      }
    }
  }
`);

const SpotCheckCandidatesQuery = graphql(`
  query SpotCheckCandidates($round: String!) {
    spotCheckCandidates(round: $round) {
      risk
      reasons {
        zh
        en
      }
      application {
        id
        cluster {
          id
          name
        }
      }
    }
  }
`);

const DrawSpotCheckQuery = graphql(`
  query DrawSpotCheck($round: String!, $seed: String!, $count: Int!, $candidates: [SpotCheckCandidateInput!]!) {
    drawSpotCheck(round: $round, seed: $seed, count: $count, candidates: $candidates) {
      drawn {
        id
        cluster {
          id
          name
        }
      }
      refused {
        message {
          zh
          en
        }
      }
    }
  }
`);

const OrderSpotCheckMutation = graphql(
  `
    mutation OrderSpotCheck(
      $round: String!
      $seed: String!
      $count: Int!
      $candidates: [SpotCheckCandidateInput!]!
      $key: String!
    ) {
      outcome: orderSpotCheck(round: $round, seed: $seed, count: $count, candidates: $candidates, key: $key) {
        ...SpotCheckOutcome
      }
    }
  `,
  [SpotCheckOutcomeFragment],
);

interface OrderSpotCheckProps {
  readonly open: boolean;
  readonly close: () => void;
  readonly done: () => void;
}

/** 安排抽查: draws by seed and risk; the draw can be tried before it is ordered, and comes out the same. */
export function OrderSpotCheck(props: OrderSpotCheckProps) {
  const { t } = useTranslation('review');
  const localized = useLocalized();
  const client = useClient();
  const [{ data: known }] = useQuery({ query: SpotCheckRoundsQuery, pause: !props.open });
  const rounds = (known?.rounds ?? []).filter(isOpen);
  const [chosen, setChosen] = useState<string | null>(null);
  const round = chosen ?? rounds[0]?.key ?? '';
  const [{ data }] = useQuery({
    query: SpotCheckCandidatesQuery,
    variables: { round },
    requestPolicy: 'cache-and-network',
    pause: !props.open || round === '',
  });
  const possible = data?.spotCheckCandidates ?? [];
  const [changed, setChanged] = useState<Readonly<Record<string, Weighed>>>({});
  const proposed = Object.fromEntries(
    possible.map(({ application, risk, reasons }) => [
      application.id,
      { risk, reason: reasons.map(localized).join('；') },
    ]),
  );
  const weighed = { ...proposed, ...changed };
  const [seed, setSeed] = useState('');
  const [count, setCount] = useState(1);
  const [tried, setTried] = useState('');
  const [, order] = useMutation(OrderSpotCheckMutation);
  const candidates = candidatesOf(
    possible.map(({ application }) => application.id),
    weighed,
  );
  const asked = { round, seed, count, candidates };
  const tryDraw = async () => {
    const answer = await client.query(DrawSpotCheckQuery, asked, { requestPolicy: 'network-only' });
    const draw = answer.data?.drawSpotCheck;
    if (draw?.refused) return setTried(localized(draw.refused.message));
    setTried(t('wouldDraw', { clusters: (draw?.drawn ?? []).map(({ cluster }) => cluster.name).join(t('between')) }));
  };
  return (
    <OfficialAct
      {...props}
      title={t('order')}
      meaning={t('orderMeaning')}
      given={asked}
      send={async (key) => {
        const answer = await order({ ...asked, key });
        return answeredBy(answer.data && readFragment(SpotCheckOutcomeFragment, answer.data.outcome));
      }}
    >
      <DropDown
        label={t('round')}
        value={round}
        options={rounds.map(({ key, title }) => ({ value: key, label: localized(title) }))}
        onChange={setChosen}
      />
      <LineField label={t('seed')} value={seed} onChange={setSeed} most={200} />
      <label className={fields.field}>
        {t('count')}
        <input
          type="number"
          min={1}
          className={`${styles.field} ${styles.number}`}
          value={count}
          onChange={(event) => setCount(Number(event.currentTarget.value))}
        />
      </label>
      <div className={fields.field}>
        <div className={styles.heads}>
          <h3>{t('candidates')}</h3>
          <span>{t('risk')}</span>
        </div>
        {possible.length === 0 && <p>{t('noCandidates')}</p>}
        <CandidateFields
          candidates={possible.map(({ application }) => application)}
          weighed={weighed}
          weigh={(application, given) => setChanged({ ...changed, [application]: given })}
        />
      </div>
      <div className={styles.tried}>
        <Button onClick={() => void tryDraw()}>{t('tryDraw')}</Button>
        <span role="status">{tried}</span>
      </div>
    </OfficialAct>
  );
}
