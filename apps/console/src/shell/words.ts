import type { Words } from '../language/words.ts';

/** The frame around every page. */
export const shellWords = {
  skip: { zh: '跳到正文', en: 'Skip to content' },
  menu: { zh: '主菜单', en: 'Main menu' },
  collapse: { zh: '收起菜单', en: 'Collapse menu' },
  expand: { zh: '展开菜单', en: 'Expand menu' },
  find: { zh: '查找或执行命令', en: 'Find or do' },
  findPlaceholder: {
    zh: '输入名称、文号、环节、地名，或页面与命令（可用拼音首字母）',
    en: 'Type a name, number, stage or place, a page or a command',
  },
  found: { zh: '查找结果', en: 'Results' },
  findInList: { zh: '在集群列表中查找“{{text}}”', en: 'Look for “{{text}}” in the list of clusters' },
  findKeys: { zh: '↑ ↓ 选择，Enter 打开，Esc 关闭', en: '↑ ↓ to choose, Enter to open, Esc to close' },
  finding: { zh: '正在查找', en: 'Looking' },
  findFailed: {
    zh: '连接不上服务器，暂时只能查找页面。',
    en: 'The server cannot be reached; only pages can be found for now.',
  },
  page: { zh: '页面', en: 'Page' },
  command: { zh: '命令', en: 'Command' },
  toQueue: { zh: '去我的待办', en: 'Go to my queue' },
  beginApplication: { zh: '新建申报', en: 'Begin an application' },
  turnEnglish: { zh: '切换到英文（English）', en: 'Turn to English' },
  turnChinese: { zh: '切换到中文', en: 'Turn to Chinese' },
  between: { zh: '、', en: ', ' },
  notFoundTitle: { zh: '没有这个页面', en: 'There is no such page' },
  notFoundWayOut: {
    zh: '链接可能不完整。请从左侧菜单进入，或回到工作台。',
    en: 'The link may be incomplete. Use the menu, or go back home.',
  },
  toHome: { zh: '回到工作台', en: 'Go home' },
  failedTitle: { zh: '页面没有打开', en: 'The page did not open' },
  failedWayOut: {
    zh: '可能是网络中断，或系统刚刚更新。重新载入通常即可恢复，已保存的内容不受影响。',
    en: 'The network may have been interrupted, or the system just updated. Reloading usually helps; nothing saved is lost.',
  },
  reload: { zh: '重新载入', en: 'Reload' },
} as const satisfies Words;
