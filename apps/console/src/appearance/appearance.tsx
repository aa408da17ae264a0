import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react';
import { recall, remember } from '../preference.ts';
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

/** Keeps the person's appearance for everything inside. */
export function AppearanceProvider({ children }: { readonly children: ReactNode }) {
  const [appearance, setAppearance] = useState(initialAppearance);
  const toggle = useCallback(() => {
    const next = appearance === 'dark' ? 'light' : 'dark';
    remember('appearance', next);
    paint(document.documentElement, next);
    setAppearance(next);
  }, [appearance]);
  const value = useMemo(() => ({ appearance, toggle }), [appearance, toggle]);
  return <AppearanceContext value={value}>{children}</AppearanceContext>;
}
