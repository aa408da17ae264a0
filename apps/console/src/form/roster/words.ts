import type { Words } from '../../language/words.ts';

/** The roster of enterprises in the form (企业名录). */
export const rosterWords = {
  rosterYear: { zh: '名录年度', en: 'Year of the roster' },
  enterprises: { zh: '共 {{count}} 家企业', en: { one: '{{count}} enterprise', other: '{{count}} enterprises' } },
  rosterFaults: {
    zh: '{{count}} 格有误，改正后自动保存',
    en: {
      one: '{{count}} cell to correct; saved once it is right',
      other: '{{count}} cells to correct; saved once right',
    },
  },
  rosterLoading: { zh: '正在读取名录', en: 'Reading the roster' },
  rosterFailed: { zh: '名录未能读取，已填内容不受影响。', en: 'The roster could not be read; nothing is lost.' },
  readAgain: { zh: '重新读取', en: 'Read again' },
  rosterKeys: {
    zh: '方向键移动，直接输入或按 F2 编辑，回车下移，Ctrl+D 取上格，Delete 清空；可从 Excel 整块粘贴，最后一行续加企业。',
    en: 'Arrows move, typing or F2 edits, Enter goes down, Ctrl+D copies from above, Delete empties; paste blocks from Excel; the last row takes more enterprises.',
  },
  rowNumber: { zh: '序号', en: 'No.' },
  creditCode: { zh: '统一社会信用代码', en: 'Credit code' },
  enterpriseName: { zh: '企业名称', en: 'Name' },
  industryCode: { zh: '行业代码', en: 'Industry code' },
  county: { zh: '所在县', en: 'County' },
  rosterCell: { zh: '第 {{row}} 行“{{column}}”', en: 'Row {{row}}, {{column}}' },
  sameAsLastYear: { zh: '与上年相同', en: 'same as the year before' },
  rosterNote: { zh: '备注', en: 'Note' },
  rosterNoteHint: { zh: '来源，或无数据的原因', en: 'source, or why there is no value' },
  removeRow: { zh: '删除本行', en: 'Take this row off' },
  takeRosterOver: {
    zh: '沿用上年名录（{{count}} 家）',
    en: { one: 'Take over last year’s roster ({{count}})', other: 'Take over last year’s roster ({{count}})' },
  },
  tooManyRows: {
    zh: '粘贴后名录将有 {{count}} 行，最多 {{most}} 行；未粘贴，请分开填报。',
    en: {
      one: 'The roster would have {{count}} row, {{most}} at most; nothing was pasted.',
      other: 'The roster would have {{count}} rows, {{most}} at most; nothing was pasted.',
    },
  },
  rowGone: { zh: '对方已将该企业移出名录', en: 'taken off the roster' },
  rosterGaps: {
    zh: '“{{column}}”缺 {{count}} 家',
    en: { one: '{{column}}: {{count}} missing', other: '{{column}}: {{count}} missing' },
  },
  noRoster: { zh: '{{year}} 年没有企业名录', en: 'No roster of {{year}}' },
  moreFaults: {
    zh: '另有 {{count}} 格',
    en: { one: '{{count}} more cell', other: '{{count}} more cells' },
  },
} as const satisfies Words;
