import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react';
import { useLanguage } from '../language/localized.ts';
import { recall, remember } from '../preference.ts';
import { antdTheme } from './antd-theme.ts';
import { useStillness } from './media.ts';
import { type Appearance, paint } from './palette.ts';

/** The remembered appearance, else what the device prefers. */
export function initialAppearance(): Appearance {
  const remembered = recall('appearance');
  if (remembered === 'light' || remembered === 'dark') return remembered;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

const AppearanceContext = createContext<{ readonly appearance: Appearance; readonly toggle: () => void } | null>(null);

/** The appearance in force and the way to change it. */
export function useAppearance() {
  const value = use(AppearanceContext);
  if (!value) throw new Error('useAppearance stands outside AppearanceProvider');
  return value;
}

/** Dresses everything inside in the person's appearance and language. */
export function AppearanceProvider({ children }: { readonly children: ReactNode }) {
  const [appearance, setAppearance] = useState(initialAppearance);
  const language = useLanguage();
  const toggle = useCallback(() => {
    const next = appearance === 'dark' ? 'light' : 'dark';
    remember('appearance', next);
    paint(document.documentElement, next);
    setAppearance(next);
  }, [appearance]);
  const value = useMemo(() => ({ appearance, toggle }), [appearance, toggle]);
  const still = useStillness();
  const theme = useMemo(() => antdTheme(appearance, still), [appearance, still]);
  return (
    <AppearanceContext value={value}>
      <ConfigProvider theme={theme} locale={language === 'en' ? enUS : zhCN}>
        {children}
      </ConfigProvider>
    </AppearanceContext>
  );
}
