import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { PlainButton } from '../control/plain-button.tsx';
import { useRequestKey } from '../gateway/request-key.ts';
import { graphql } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import styles from './evidence.module.css';
import type { EvidenceFile } from './evidence-file.ts';

const RemoveEvidenceMutation = graphql(`
  mutation RemoveEvidence($evidence: ID!, $key: String!) {
    outcome: removeEvidence(evidence: $evidence, key: $key) {
      __typename
      ... on EvidenceRemoved {
        evidence {
          id
          removedAt
          mayRemove
        }
      }
      ... on EvidenceRefused {
        code
        message {
          zh
          en
        }
      }
    }
  }
`);

/** 移除: takes a file off, after a second press. */
export function RemoveEvidence({ of: { id, name }, done }: { readonly of: EvidenceFile; readonly done: () => void }) {
  const { t } = useTranslation('evidence');
  const localized = useLocalized();
  const keyOf = useRequestKey();
  const [asked, setAsked] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const [, remove] = useMutation(RemoveEvidenceMutation);
  const perform = async () => {
    const { data } = await remove({ evidence: id, key: keyOf(id) });
    if (data?.outcome.__typename === 'EvidenceRemoved') return done();
    setSaid(data ? localized(data.outcome.message) : t('unanswered'));
  };
  return (
    <span className={styles.remove}>
      {asked ? (
        <>
          <PlainButton onClick={() => void perform()}>{t('removeSure')}</PlainButton>
          <PlainButton bare="text" onClick={() => setAsked(false)}>
            {t('keep')}
          </PlainButton>
        </>
      ) : (
        <PlainButton bare="text" aria-label={t('removeNamed', { name })} onClick={() => setAsked(true)}>
          {t('remove')}
        </PlainButton>
      )}
      {said && (
        <small role="alert" className={styles.fault}>
          {said}
        </small>
      )}
    </span>
  );
}
