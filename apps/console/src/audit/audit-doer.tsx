import { useTranslation } from 'react-i18next';
import { useLocalized } from '../language/localized.ts';
import type { AuditEvent } from './audit-event.ts';

/** Name under which the product itself acts. */
const product = 'qunxing';

/** Who did something: a person with the login, the system itself, or somebody at its machine. */
export function AuditDoer({ of: { person, login, system } }: { readonly of: AuditEvent }) {
  const { t } = useTranslation('audit');
  const localized = useLocalized();
  if (person !== null) return <span title={login ?? undefined}>{localized(person)}</span>;
  return <span>{system === null || system === product ? t('system') : t('machine', { who: system })}</span>;
}
