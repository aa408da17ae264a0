import { MoonOutlined, SunOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { PlainButton } from '../control/plain-button.tsx';
import { useAppearance } from './appearance.tsx';

/** Turns between light and dark. */
export function AppearanceSwitch({ className }: { readonly className?: string | undefined }) {
  const { t } = useTranslation('appearance');
  const { appearance, toggle } = useAppearance();
  const label = t(appearance === 'dark' ? 'turnLight' : 'turnDark');
  return (
    <PlainButton bare="icon" aria-label={label} title={label} className={className} onClick={toggle}>
      {appearance === 'dark' ? <SunOutlined aria-hidden /> : <MoonOutlined aria-hidden />}
    </PlainButton>
  );
}
