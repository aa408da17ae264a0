import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { readFragment } from '../../graphql.ts';
import { useLocalized } from '../../language/localized.ts';
import type { ActFormProps } from './act.ts';
import { answeredBy } from './answered.ts';
import { OfficialAct } from './official-act.tsx';
import { type Asked, OutcomeFragment, type Sent } from './outcome.ts';

interface ActDrawerProps extends ActFormProps {
  /** What will happen, and to whom. */
  readonly meaning: string;
  /** What was typed. */
  readonly given: unknown;
  readonly send: (asked: Asked) => Promise<Sent>;
  readonly children?: ReactNode;
}

/** An act on an application, which says in which stage the application is. */
export function ActDrawer({ act, of, given, send, ...shown }: ActDrawerProps) {
  const { t } = useTranslation('application');
  const localized = useLocalized();
  return (
    <OfficialAct
      {...shown}
      title={localized(act.title)}
      now={t('nowIn', { stage: localized(of.stage.title) })}
      ends={act.verb === 'decline'}
      given={[of.version, given]}
      send={async (key, signature) => {
        const { data } = await send({ application: of.id, version: of.version, key, signature });
        return answeredBy(data && readFragment(OutcomeFragment, data.outcome));
      }}
    />
  );
}
