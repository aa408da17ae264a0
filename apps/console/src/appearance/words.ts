import type { Words } from '../language/words.ts';

/** Light and dark. */
export const appearanceWords = {
  turnDark: { zh: '切换到深色', en: 'Turn to dark' },
  turnLight: { zh: '切换到浅色', en: 'Turn to light' },
} as const satisfies Words;
