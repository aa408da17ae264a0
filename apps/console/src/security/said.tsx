import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Localized, useLocalized } from '../language/localized.ts';

/** Why something was not done, in words for the person; `failed` when nobody answered. */
export type SaidWords = Localized | 'failed' | null;

/** Where it is said. */
export function Said({ words }: { readonly words: SaidWords }) {
  const { t } = useTranslation('security');
  const localized = useLocalized();
  return (
    <div role="alert">
      {words && <Alert type="error" showIcon title={words === 'failed' ? t('failed') : localized(words)} />}
    </div>
  );
}
