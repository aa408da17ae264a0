import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import fields from '../../application/act/act.module.css';
import { answeredBy } from '../../application/act/answered.ts';
import { LineField } from '../../application/act/line-field.tsx';
import { OfficialAct } from '../../application/act/official-act.tsx';
import { WordsField } from '../../application/act/words-field.tsx';
import { DropDown } from '../../control/drop-down.tsx';
import { graphql, readFragment } from '../../graphql.ts';
import type { NoticeShown } from '../notice-shown.ts';
import type { FormProps } from './form.ts';
import { ObjectionOutcomeFragment } from './outcome.ts';

const FileObjectionMutation = graphql(
  `
    mutation FileObjection(
      $notice: ID!
      $application: ID!
      $grounds: String!
      $evidence: [String!]!
      $name: String!
      $contact: String!
      $key: String!
    ) {
      outcome: fileObjection(
        notice: $notice
        application: $application
        grounds: $grounds
        evidence: $evidence
        name: $name
        contact: $contact
        key: $key
      ) {
        ...ObjectionOutcome
      }
    }
  `,
  [ObjectionOutcomeFragment],
);

interface FileObjectionProps extends FormProps {
  readonly notice: NoticeShown;
}

/** 登记异议: takes in what somebody has against a member, with name, contact and evidence. */
export function FileObjection({ notice, ...shown }: FileObjectionProps) {
  const { t } = useTranslation('notice');
  const against = notice.members.flatMap(({ application, cluster }) =>
    application ? [{ value: application.id, label: cluster.name }] : [],
  );
  const [application, setApplication] = useState(against[0]?.value ?? '');
  const [grounds, setGrounds] = useState('');
  const [proof, setProof] = useState('');
  const [name, setName] = useState('');
  const [contact, setContact] = useState('');
  const [, file] = useMutation(FileObjectionMutation);
  const evidence = proof
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const asked = { notice: notice.id, application, grounds, evidence, name, contact };
  return (
    <OfficialAct
      {...shown}
      title={t('object')}
      meaning={t('objectMeaning')}
      given={asked}
      send={async (key) => {
        const { data } = await file({ ...asked, key });
        return answeredBy(data && readFragment(ObjectionOutcomeFragment, data.outcome));
      }}
    >
      <div className={fields.field}>
        <span aria-hidden>{t('against')}</span>
        <DropDown label={t('against')} value={application} options={against} onChange={setApplication} />
      </div>
      <WordsField label={t('grounds')} value={grounds} onChange={setGrounds} />
      <WordsField label={t('evidenceLines')} rows={2} value={proof} onChange={setProof} />
      <LineField label={t('objectorName')} value={name} onChange={setName} most={200} />
      <LineField label={t('objectorContact')} value={contact} onChange={setContact} most={200} />
    </OfficialAct>
  );
}
