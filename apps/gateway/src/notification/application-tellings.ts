import { type ApplicationEventType, eventTitle } from '@qunxing/certification';
import { may, must, type Telling, type Told, turn } from './told.ts';

const tell = {
  'application.drafted': [
    may(
      'operator',
      '{}已开始填报申报，请配合提供数据和佐证材料。',
      'The application of {} was begun; please help with figures and evidence.',
    ),
  ],
  'application.submitted': [turn, may('operator', '{}的申报已提交。', 'The application of {} was handed in.')],
  'application.returned': [
    must(
      'applicant',
      '{}的申报被退回补正，请按补正要求修改后再次提交。',
      'The application of {} was returned; correct what is asked and hand it in again.',
    ),
    may(
      'operator',
      '{}的申报被退回补正，请配合补正。',
      'The application of {} was returned; please help to correct it.',
    ),
  ],
  'application.declined': [
    must(
      'applicant',
      '{}的申报未通过，理由见申报页面。',
      'The application of {} was declined; the reason stands on its page.',
    ),
    may('operator', '{}的申报未通过。', 'The application of {} was declined.'),
    may('prefecture', '{}的申报未通过。', 'The application of {} was declined.'),
  ],
  'application.withdrawn': [
    may('prefecture', '{}的申报已由申报单位撤回。', 'The application of {} was taken back by who filed it.'),
    may('operator', '{}的申报已撤回。', 'The application of {} was taken back.'),
  ],
  'application.accepted': [
    turn,
    must(
      'applicant',
      '{}的申报已受理，所报数据自此锁定。',
      'The application of {} was accepted; its figures are locked from now on.',
    ),
    may('operator', '{}的申报已受理。', 'The application of {} was accepted.'),
  ],
  'application.checked-for-completeness': [
    turn,
    may('applicant', '{}的申报材料完整。', 'The application of {} was found complete.'),
  ],
  'application.reviewed': [turn, may('applicant', '{}的申报通过了审核。', 'The application of {} passed a review.')],
  'application.verified': [
    turn,
    may('applicant', '{}已完成实地核查。', '{} was verified on site.'),
    may('operator', '{}已完成实地核查。', '{} was verified on site.'),
  ],
  'application.recommended': [
    turn,
    may('applicant', '{}已列入推荐汇总表，报送省工信厅。', '{} was recommended to the provincial department.'),
    may('operator', '{}已列入推荐汇总表，报送省工信厅。', '{} was recommended to the provincial department.'),
  ],
  'application.spot-checked': [
    turn,
    may('applicant', '{}已完成实地抽查，情况与申报一致。', '{} was spot-checked and found as reported.'),
  ],
  'application.expert-reviewed': [turn],
  'application.selected': [turn, may('applicant', '{}经审议入选。', '{} was selected by the meeting.')],
  'application.noticed': [
    turn,
    may('applicant', '{}公示期满无异议。', 'The notice of {} ended without objection.'),
    may('prefecture', '{}公示期满无异议。', 'The notice of {} ended without objection.'),
  ],
  'application.certified': [
    turn,
    must('applicant', '{}已获认定。', '{} was certified.'),
    may('operator', '{}已获认定。', '{} was certified.'),
    may('prefecture', '{}已获认定。', '{} was certified.'),
  ],
  'application.announced': [
    must('applicant', '{}的认定已公布。', 'The certification of {} was announced.'),
    may('operator', '{}的认定已公布。', 'The certification of {} was announced.'),
    may('prefecture', '{}的认定已公布。', 'The certification of {} was announced.'),
  ],
} as const satisfies Readonly<Record<ApplicationEventType, readonly Telling[]>>;

/** Who is told what of the events of an application. */
export const applicationTold = (type: ApplicationEventType): Told => ({ title: eventTitle[type], tell: tell[type] });

/** Whether an event is one of an application. */
export const isApplicationEvent = (type: string): type is ApplicationEventType => Object.hasOwn(tell, type);
