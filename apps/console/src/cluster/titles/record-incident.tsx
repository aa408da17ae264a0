import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import fields from '../../application/act/act.module.css';
import { answeredBy } from '../../application/act/answered.ts';
import { LineField } from '../../application/act/line-field.tsx';
import { OfficialAct } from '../../application/act/official-act.tsx';
import { WordsField } from '../../application/act/words-field.tsx';
import { beijingDay } from '../../beijing-time.ts';
import { DropDown } from '../../control/drop-down.tsx';
import { graphql } from '../../graphql.ts';
import { IncidentsFragment } from './incidents-fragment.ts';

const RecordIncidentMutation = graphql(
  `
    mutation RecordIncident(
      $cluster: ID!
      $kind: IncidentKind!
      $grade: IncidentGrade
      $date: Date!
      $description: String!
      $source: String!
      $key: String!
    ) {
      outcome: recordIncident(
        cluster: $cluster
        kind: $kind
        grade: $grade
        date: $date
        description: $description
        source: $source
        key: $key
      ) {
        __typename
        ... on IncidentRecorded {
          cluster {
            ...Incidents
          }
        }
        ... on Refused {
          message {
            zh
            en
          }
        }
      }
    }
  `,
  [IncidentsFragment],
);

const kinds = [
  'safety',
  'quality',
  'environment',
  'network_security',
  'data_security',
  'tax',
  'dishonesty',
  'other',
] as const;
const grades = ['ungraded', 'ordinary', 'considerable', 'major', 'extraordinary'] as const;

interface RecordIncidentProps {
  readonly cluster: string;
  readonly open: boolean;
  readonly close: () => void;
  readonly done: () => void;
}

/** 登记事件: enters what happened in a cluster, with the grade that its source states. */
export function RecordIncident({ cluster, ...shown }: RecordIncidentProps) {
  const { t } = useTranslation('cluster');
  const [kind, setKind] = useState<(typeof kinds)[number]>('safety');
  const [stated, setStated] = useState<(typeof grades)[number]>('ungraded');
  const [date, setDate] = useState(() => beijingDay(new Date()));
  const [description, setDescription] = useState('');
  const [source, setSource] = useState('');
  const [, record] = useMutation(RecordIncidentMutation);
  const grade = stated === 'ungraded' ? null : stated;
  const asked = { cluster, kind, grade, date, description, source };
  return (
    <OfficialAct
      {...shown}
      title={t('recordIncident')}
      meaning={t('recordIncidentMeaning')}
      given={asked}
      send={async (key) => answeredBy((await record({ ...asked, key })).data?.outcome)}
    >
      <DropDown
        label={t('incidentKind')}
        value={kind}
        options={kinds.map((value) => ({ value, label: t(value) }))}
        onChange={(value) => setKind(kinds.find((one) => one === value) ?? 'other')}
      />
      <DropDown
        label={t('incidentGrade')}
        value={stated}
        options={grades.map((value) => ({ value, label: t(value) }))}
        onChange={(value) => setStated(grades.find((one) => one === value) ?? 'ungraded')}
      />
      <label className={fields.field}>
        {t('incidentDate')}
        <input
          type="date"
          required
          className={fields.day}
          value={date}
          onChange={(event) => setDate(event.currentTarget.value)}
        />
      </label>
      <WordsField label={t('whatHappened')} value={description} onChange={setDescription} />
      <LineField label={t('incidentSource')} value={source} onChange={setSource} most={2000} />
    </OfficialAct>
  );
}
