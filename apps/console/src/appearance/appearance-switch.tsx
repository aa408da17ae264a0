import { MoonOutlined, SunOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAppearance } from './appearance.tsx';

/** Turns between light and dark. */
export function AppearanceSwitch({ className }: { readonly className?: string | undefined }) {
  const { t } = useTranslation('appearance');
  const { appearance, toggle } = useAppearance();
  const label = t(appearance === 'dark' ? 'turnLight' : 'turnDark');
  return (
    <Button
      type="text"
      aria-label={label}
      title={label}
      icon={appearance === 'dark' ? <SunOutlined /> : <MoonOutlined />}
      {...(className && { className })}
      onClick={toggle}
    />
  );
}
