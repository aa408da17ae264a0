import { actResult } from '../act/act-result.ts';
import { Application } from './application.ts';

/** The result of every mutation of an application. */
export const ApplicationResult = actResult(
  { concept: 'Application', field: 'application', title: { 'zh-CN': '申报', en: 'application' }, signed: true },
  Application,
);
