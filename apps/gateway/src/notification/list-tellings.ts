import type { ApplicationEventType } from '@qunxing/certification';
import type { DomainEventType } from './domain-event.ts';
import { may, must, type Telling, type Told } from './told.ts';

const told = (zh: string, en: string, ...tell: readonly Telling[]): Told => ({ title: { 'zh-CN': zh, en }, tell });

/**
 * Who is told what of the events of lists. Where a list takes a step for its members, the event of each application tells it; what is
 * drawn up and not sent yet is nobody's business but the office's.
 */
export const listTold = {
  'recommendation-list.opened': told('新建推荐汇总表', 'Recommendation list begun'),
  'recommendation-list.extended': told('列入推荐汇总表', 'Put on the recommendation list'),
  'recommendation-list.reduced': told('移出推荐汇总表', 'Taken off the recommendation list'),
  'recommendation-list.ranked': told('调整推荐次序', 'Recommendation list ranked'),
  'recommendation-list.submitted': told(
    '报送推荐汇总表',
    'Recommendation list sent',
    must('province', '推荐汇总表已报送，共列{}。', 'A recommendation list was sent, with {}.'),
  ),
  'spot-check.ordered': told('抽取实地抽查对象', 'Spot check drawn'),
  'spot-check.recorded': told('记录实地抽查', 'Spot check recorded'),
  'expert-panel.assigned': told(
    '分配评审专家',
    'Experts assigned',
    must('named', '{}的专家评审已分配给您，请评审或申请回避。', 'You are to judge {}; judge it, or recuse yourself.'),
  ),
  'expert-panel.extended': told(
    '增补评审专家',
    'Another expert assigned',
    must('named', '{}的专家评审已分配给您，请评审或申请回避。', 'You are to judge {}; judge it, or recuse yourself.'),
  ),
  'expert-panel.recused': told(
    '专家回避',
    'Expert recused',
    must('province', '{}的一名评审专家回避，请增补专家。', 'An expert who was to judge {} is recused; assign another.'),
  ),
  'expert-panel.judged': told('专家提交评判', 'Expert judged'),
  'expert-panel.concluded': told(
    '专家评审结束',
    'Expert review concluded',
    may('province', '{}的专家评审已结束。', 'The experts have judged {}.'),
  ),
  'deliberation.convened': told(
    '召开审议会议',
    'Meeting convened',
    must('named', '审议会议已召开，请您参加表决。议程：{}。', 'A meeting at which you vote was convened, about {}.'),
  ),
  'deliberation.resolved': told('审议表决', 'Meeting resolved'),
  'deliberation.closed': told('审议会议结束', 'Meeting closed'),
  'public-notice.published': told(
    '发布公示',
    'Public notice published',
    must('applicant', '{}已列入公示名单。', '{} is in the public notice.'),
    may('operator', '{}已列入公示名单。', '{} is in the public notice.'),
    may('prefecture', '{}已列入公示名单。', '{} is in the public notice.'),
  ),
  'public-notice.member-suspended': told(
    '公示因异议中止',
    'Notice suspended by an objection',
    must(
      'applicant',
      '有人对{}提出异议，异议已受理，其公示中止，待异议处理。',
      'An objection to {} was admitted; its notice is suspended until it is decided.',
    ),
    may('prefecture', '对{}的异议已受理，其公示中止。', 'An objection to {} was admitted; its notice is suspended.'),
  ),
  'public-notice.member-settled': told(
    '公示异议已处理',
    'Objection settled',
    must('applicant', '对{}的异议已处理，结果见申报页面。', 'The objection to {} was decided; see the application.'),
    may('prefecture', '对{}的异议已处理。', 'The objection to {} was decided.'),
  ),
  'public-notice.closed': told('公示结束', 'Public notice closed'),
  'objection.filed': told(
    '收到异议',
    'Objection filed',
    must(
      'province',
      '收到对{}的异议，请审查是否受理。',
      'An objection to {} was filed; judge whether it is admissible.',
    ),
  ),
  'objection.admitted': told('受理异议', 'Objection admitted'),
  'objection.rejected': told('不受理异议', 'Objection not admitted'),
  'objection.upheld': told('异议成立', 'Objection upheld'),
  'objection.dismissed': told('异议不成立', 'Objection dismissed'),
  'certification.granted': told('授予认定', 'Certification granted'),
  'announcement.published': told('发布公布文件', 'Announcement published'),
  'incident.recorded': told('登记事件', 'Incident recorded'),
  'nomination.sent': told(
    '推荐申报国家级',
    'Put forward nationally',
    may('applicant', '{}已由省工信厅推荐申报国家级。', 'The province has put {} forward to the national level.'),
    may('prefecture', '{}已由省工信厅推荐申报国家级。', 'The province has put {} forward to the national level.'),
  ),
} as const satisfies Readonly<Record<Exclude<DomainEventType, ApplicationEventType>, Told>>;
