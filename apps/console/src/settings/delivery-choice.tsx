import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { Segments } from '../control/segments.tsx';
import { graphql } from '../graphql.ts';
import { type Localized, useLocalized } from '../language/localized.ts';
import styles from './settings.module.css';

const SetNotificationDeliveryMutation = graphql(`
  mutation SetNotificationDelivery($kind: NotificationKind!, $delivery: NotificationDelivery!) {
    setNotificationDelivery(kind: $kind, delivery: $delivery) {
      __typename
      ... on NotificationPreferences {
        statutory
        informative
      }
      ... on NotificationDeliveryRefused {
        message {
          zh
          en
        }
      }
    }
  }
`);

type Delivery = 'immediate' | 'daily' | 'off';

interface DeliveryChoiceProps {
  readonly kind: 'statutory' | 'informative';
  readonly chosen: Delivery;
  readonly options: readonly Delivery[];
}

/** How one kind of notifications comes by e-mail; a choice is kept at once. */
export function DeliveryChoice({ kind, chosen, options }: DeliveryChoiceProps) {
  const { t } = useTranslation('settings');
  const localized = useLocalized();
  const [, set] = useMutation(SetNotificationDeliveryMutation);
  const [value, setValue] = useState(chosen);
  const [said, setSaid] = useState<Localized | 'saved' | 'failed' | null>(null);
  const choose = async (delivery: Delivery) => {
    const before = value;
    setValue(delivery);
    setSaid(null);
    const { data } = await set({ kind, delivery });
    const result = data?.setNotificationDelivery;
    if (result?.__typename === 'NotificationPreferences') return setSaid('saved');
    setValue(before);
    setSaid(result ? result.message : 'failed');
  };
  const words = said === null ? null : typeof said === 'string' ? t(said) : localized(said);
  return (
    <section className={styles.choice} aria-label={t(kind)}>
      <h2>{t(kind)}</h2>
      <p>{t(`${kind}Meaning`)}</p>
      <Segments
        label={t(kind)}
        value={value}
        options={options.map((option) => ({ value: option, label: t(option) }))}
        onChange={(delivery) => void choose(delivery)}
      />
      <p role="status" className={styles.said} data-state={said === 'saved' ? 'saved' : 'refused'}>
        {words}
      </p>
    </section>
  );
}
