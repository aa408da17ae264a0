import type { Words } from '../language/words.ts';

/** Notifications (通知). */
export const notificationWords = {
  bell: { zh: '通知', en: 'Notifications' },
  bellUnread: {
    zh: '通知，{{count}} 条未读',
    en: { one: 'Notifications, {{count}} unread', other: 'Notifications, {{count}} unread' },
  },
  many: { zh: '99+', en: '99+' },
  statutory: { zh: '法定告知', en: 'Statutory' },
  unread: { zh: '未读', en: 'Unread' },
  onlyUnread: { zh: '只看未读', en: 'Only unread' },
  markRead: { zh: '标为已读', en: 'Mark as read' },
  markAllRead: { zh: '全部标为已读', en: 'Mark all as read' },
  all: { zh: '全部通知', en: 'All notifications' },
  settings: { zh: '通知设置', en: 'Notification settings' },
  total: { zh: '共 {{count}} 条', en: { one: '{{count}} notification', other: '{{count}} notifications' } },
  emptyTitle: { zh: '这里将列出给您的通知', en: 'What you are told will be listed here' },
  emptyWayOut: {
    zh: '申报轮到您办理、被退回、有了结果，或与您有关的名单发布时，系统会在这里通知您。',
    en: 'When it is your turn, when an application is returned or decided, or when a list concerns you, it is told here.',
  },
  noneUnreadTitle: { zh: '没有未读通知', en: 'Nothing is unread' },
  noneUnreadWayOut: { zh: '以前的通知仍可查看。', en: 'What you were told before can still be read.' },
  showAll: { zh: '查看全部', en: 'Show all' },
  failed: {
    zh: '未能标为已读，请检查网络后重试。',
    en: 'It could not be marked. Check the network and try again.',
  },
} as const satisfies Words;
