import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useMemo } from 'react';
import { Outlet } from 'react-router';
import { useLanguage } from '../language/localized.ts';
import { antdTheme } from './antd-theme.ts';
import { useAppearance } from './appearance.tsx';
import { useStillness } from './media.ts';

/** Dresses antd's components on the pages inside in the person's appearance and language. */
export function Component() {
  const { appearance } = useAppearance();
  const language = useLanguage();
  const still = useStillness();
  const theme = useMemo(() => antdTheme(appearance, still), [appearance, still]);
  return (
    <ConfigProvider theme={theme} locale={language === 'en' ? enUS : zhCN}>
      <Outlet />
    </ConfigProvider>
  );
}
