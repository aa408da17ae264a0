import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { beijingTime } from '../beijing-time.ts';
import { Answer } from '../gateway/answer.tsx';
import { graphql, type ResultOf } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { Waiting } from '../page/waiting.tsx';
import { BindScan } from './bind-scan.tsx';
import { signatureAnchor } from './signature-anchor.ts';
import { SignedLines } from './signed-lines.tsx';
import styles from './signing.module.css';

const SignaturesQuery = graphql(`
  query Signatures($of: ID!) {
    signatures(of: $of) {
      hash
      at
      content
      contentHash
      intact
      mayBindScan
      title {
        zh
        en
      }
      person {
        zh
        en
      }
      organization {
        zh
        en
      }
      seal {
        provider
      }
      scans {
        hash
        name
        at
        address
        boundBy {
          zh
          en
        }
      }
    }
  }
`);

type SignatureShown = ResultOf<typeof SignaturesQuery>['signatures'][number];

function Scans({ scans }: Pick<SignatureShown, 'scans'>) {
  const { t } = useTranslation('signing');
  const localized = useLocalized();
  if (scans.length === 0) return null;
  return (
    <ul className={styles.scans} aria-label={t('scans')}>
      {scans.map(({ hash, name, at, address, boundBy }) => (
        <li key={hash}>
          <a href={address}>{name}</a>{' '}
          <small>
            {t('scanBy', { person: localized(boundBy), when: beijingTime(at) })} · <code>{hash}</code>
          </small>
        </li>
      ))}
    </ul>
  );
}

function Signature({ of, changed }: { readonly of: SignatureShown; readonly changed: () => void }) {
  const { t } = useTranslation('signing');
  const localized = useLocalized();
  const { hash, at, content, contentHash, intact, mayBindScan, title, person, organization, seal, scans } = of;
  return (
    <article className={styles.signature} id={signatureAnchor(hash)} aria-label={localized(title)}>
      <header>
        <strong>{localized(title)}</strong>
        <time dateTime={at}>{beijingTime(at)}</time>
      </header>
      <p>
        {t('signedBy', { organization: localized(organization), person: localized(person) })} · {t('byCode')}
        {seal && ` · ${t('sealedBy', { provider: seal.provider })}`}
      </p>
      <p data-broken={!intact}>{t(intact ? 'intact' : 'broken')}</p>
      <details>
        <summary>{t('showContent')}</summary>
        <SignedLines content={content} />
        <p>
          {t('contentFingerprint')} <code>{contentHash}</code>
        </p>
        <p>
          {t('signatureFingerprint')} <code>{hash}</code>
        </p>
      </details>
      <Scans scans={scans} />
      {mayBindScan && <BindScan signature={hash} done={changed} />}
    </article>
  );
}

/** The signatures of the official acts on something, with the scans of their stamped originals; nothing while there are none. */
export function Signatures({ of, className }: { readonly of: string; readonly className?: string | undefined }) {
  const { t } = useTranslation('signing');
  const heading = useId();
  const [answer, ask] = useQuery({ query: SignaturesQuery, variables: { of }, requestPolicy: 'cache-and-network' });
  return (
    <Answer of={[answer, ask]} waiting={<Waiting bars={[24]} />}>
      {({ signatures }) =>
        signatures.length === 0 ? null : (
          <section className={className} aria-labelledby={heading}>
            <h2 id={heading}>{t('signatures')}</h2>
            <div className={styles.signatures}>
              {signatures.map((one) => (
                <Signature key={one.hash} of={one} changed={() => ask({ requestPolicy: 'network-only' })} />
              ))}
            </div>
          </section>
        )
      }
    </Answer>
  );
}
