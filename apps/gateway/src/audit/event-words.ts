import { type ApplicationEventType, eventTitle } from '@qunxing/certification';
import type { Localized } from '@qunxing/criterion';
import { text } from '../start/say.ts';

/** What an event outside the path of an application is called. */
const titles: Readonly<Record<string, Localized>> = {
  'account.made': text('建立账号', 'Account made'),
  'account.password-changed': text('更换密码', 'Password changed'),
  'account.appointed': text('增加任职', 'Appointed'),
  'account.dismissed': text('免去任职', 'Appointment ended'),
  'account.linked': text('关联统一身份', 'Linked to a directory'),
  'account.second-factor-enrolled': text('启用动态验证码', 'Second factor set up'),
  'account.second-factor-removed': text('停用动态验证码', 'Second factor turned off'),
  'account.ended': text('停用账号', 'Account ended'),
  'standard.brought-into-use': text('认定标准启用', 'Standard brought into use'),
  'procedure.brought-into-use': text('办法启用', 'Procedure brought into use'),
  'criterion.brought-into-use': text('方面定义启用', 'Criterion brought into use'),
  'cluster.recorded': text('录入集群数据', 'Cluster data recorded'),
  'cluster.evaluated': text('评价集群', 'Cluster evaluated'),
  'division.recorded': text('录入地区数据', 'Division data recorded'),
  'personal-data.read': text('查阅个人信息', 'Personal data read'),
  'personal-data.erased': text('删除个人信息', 'Personal data erased'),
  'evidence.attached': text('附上佐证材料', 'Evidence attached'),
  'evidence.removed': text('移除佐证材料', 'Evidence taken off'),
  'form.recorded': text('填报数据', 'Form filled in'),
  'recommendation-list.opened': text('新建推荐汇总表', 'Recommendation list opened'),
  'recommendation-list.extended': text('列入推荐汇总表', 'Put on the recommendation list'),
  'recommendation-list.reduced': text('移出推荐汇总表', 'Taken off the recommendation list'),
  'recommendation-list.ranked': text('调整推荐排序', 'Recommendation list ranked'),
  'recommendation-list.submitted': text('报送推荐汇总表', 'Recommendation list submitted'),
  'spot-check.ordered': text('抽取实地抽查对象', 'Spot check drawn'),
  'spot-check.recorded': text('记录实地抽查', 'Spot check recorded'),
  'expert-panel.assigned': text('指派评审专家', 'Experts assigned'),
  'expert-panel.extended': text('增派评审专家', 'Another expert assigned'),
  'expert-panel.recused': text('专家回避', 'Expert recused'),
  'expert-panel.judged': text('专家提交评判', 'Expert judged'),
  'expert-panel.concluded': text('专家评审结束', 'Expert panel concluded'),
  'deliberation.convened': text('召开审议会议', 'Meeting convened'),
  'deliberation.resolved': text('审议表决', 'Meeting resolved'),
  'deliberation.closed': text('审议会议结束', 'Meeting closed'),
  'public-notice.published': text('发布公示', 'Public notice published'),
  'public-notice.member-suspended': text('公示对象暂缓', 'Member of the notice suspended'),
  'public-notice.member-settled': text('公示对象异议办结', 'Objection to a member settled'),
  'public-notice.closed': text('公示结束', 'Public notice closed'),
  'objection.filed': text('提出异议', 'Objection filed'),
  'objection.admitted': text('受理异议', 'Objection admitted'),
  'objection.rejected': text('不予受理异议', 'Objection not admitted'),
  'objection.upheld': text('异议成立', 'Objection upheld'),
  'objection.dismissed': text('异议不成立', 'Objection dismissed'),
  'certification.granted': text('授予认定', 'Certification granted'),
  'announcement.published': text('发布公布', 'Announcement published'),
  'incident.recorded': text('登记事件', 'Incident recorded'),
  'nomination.sent': text('推荐至国家', 'Nominated nationally'),
  'signature.scan-bound': text('上传盖章件扫描件', 'Scan of the stamped original bound'),
};

const isOfApplication = (type: string): type is ApplicationEventType => Object.hasOwn(eventTitle, type);

/** What an event is called; one without a name by its type. */
export const titleOf = (type: string): Localized =>
  isOfApplication(type) ? eventTitle[type] : (titles[type] ?? text(type, type));

/** What a stream is of, by the first part of its name. */
const concepts: Readonly<Record<string, Localized>> = {
  application: text('申报', 'application'),
  form: text('申报表', 'application form'),
  evidence: text('佐证材料', 'evidence'),
  'recommendation-list': text('推荐汇总表', 'recommendation list'),
  'spot-check': text('实地抽查', 'spot check'),
  'expert-panel': text('专家评审', 'expert panel'),
  deliberation: text('审议', 'meeting'),
  'public-notice': text('公示', 'public notice'),
  objection: text('异议', 'objection'),
  certification: text('认定', 'certification'),
  announcement: text('公布', 'announcement'),
  nomination: text('推荐至国家', 'national nomination'),
  incident: text('事件', 'incident'),
  cluster: text('集群', 'cluster'),
  division: text('行政区划', 'division'),
  signature: text('签署', 'signature'),
  account: text('账号', 'account'),
  standard: text('认定标准', 'standard'),
  procedure: text('办法', 'procedure'),
  criterion: text('方面', 'criterion'),
  'personal-data': text('个人信息', 'personal data'),
};

/** The first part of the name of a stream, and the rest. */
export const partsOfStream = (stream: string): { readonly concept: string; readonly key: string } => {
  const slash = stream.indexOf('/');
  return { concept: stream.slice(0, slash), key: stream.slice(slash + 1) };
};

/** What a stream is of, in words. */
export const conceptTitle = (concept: string): Localized => concepts[concept] ?? text(concept, concept);
