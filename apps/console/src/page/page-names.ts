import type { Words } from '../language/words.ts';

/** What each page is called: in the menu, the browser's tab, its heading, the search and every link that leads to it. */
export const pageNames = {
  home: { zh: '工作台', en: 'Home' },
  clusters: { zh: '集群', en: 'Clusters' },
  applications: { zh: '申报', en: 'Applications' },
  bulk: { zh: '批量办理', en: 'Many at once' },
  recommendations: { zh: '推荐', en: 'Recommendations' },
  meetings: { zh: '审议', en: 'Meetings' },
  notices: { zh: '公示', en: 'Notices' },
  certifications: { zh: '认定名录', en: 'Register' },
  notifications: { zh: '通知', en: 'Notifications' },
  notificationSettings: { zh: '通知设置', en: 'Notification settings' },
  review: { zh: '评审', en: 'Review' },
  spotChecks: { zh: '实地抽查', en: 'Spot checks' },
  /** The menu's noun for the four pages below. */
  rules: { zh: '标准与指标', en: 'Standards and metrics' },
  standards: { zh: '认定标准', en: 'Standards' },
  compare: { zh: '标准比较', en: 'Compare standards' },
  procedures: { zh: '办法', en: 'Procedures' },
  invitations: { zh: '邀请人员', en: 'Invitations' },
  security: { zh: '安全设置', en: 'Security' },
  criteria: { zh: '方面与指标', en: 'Criteria and metrics' },
  audit: { zh: '审计', en: 'Audit' },
} as const satisfies Words;
