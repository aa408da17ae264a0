import { actResult } from '../act/act-result.ts';
import { ExpertPanel } from './expert-panel.ts';

/** The result of every mutation of a panel. */
export const ExpertPanelResult = actResult(
  { concept: 'ExpertPanel', field: 'panel', title: { 'zh-CN': '专家组', en: 'panel of experts' } },
  ExpertPanel,
);
