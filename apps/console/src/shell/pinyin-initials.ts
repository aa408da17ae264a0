/** The first character in the order of Pinyin for each initial letter; no syllable begins with I, U or V. */
const firsts = [
  ...['阿A', '芭B', '擦C', '搭D', '蛾E', '发F', '噶G', '哈H', '击J', '喀K', '垃L', '妈M'],
  ...['拿N', '哦O', '啪P', '期Q', '然R', '撒S', '塌T', '挖W', '昔X', '压Y', '匝Z'],
];

const byPinyin = new Intl.Collator('zh-CN-u-co-pinyin');

const initialOf = (character: string): string => {
  if (!/\p{Script=Han}/u.test(character)) return character.toLowerCase();
  const found = firsts.findLast((first) => byPinyin.compare(first.charAt(0), character) <= 0);
  return found?.charAt(1).toLowerCase() ?? character;
};

/** The first letters of a text as it is typed in Pinyin: 审议 is `sy`; what is not Chinese stays as it is. */
export const pinyinInitials = (text: string): string => Array.from(text, initialOf).join('');
