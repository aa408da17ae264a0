import { sixBases } from '@qunxing/reference';
import type { Programme, Round } from './procedure.ts';
import { provisional, text, unset } from './provenance.ts';

const notice = text('2023年度贵州省组织申报通知', "Guizhou's notice of 2023");
const retold = text('通知原文未见，据转述', 'the notice itself was not seen, only what others tell of it');
const notTold = text(
  '通知原文未见，转述中也未提及',
  'the notice itself was not seen, and what is told of it does not say',
);
const nationalNotice = text('2023年度国家组织推荐通知', 'The national notice of 2023');
const notSeen = text('通知原文未见，名额未知', 'the notice was not seen, and its cap is not known');
const publicNotice = text(
  '2023年度贵州省中小企业特色产业集群公示（2023年7月31日至8月4日）',
  'Public notice of 2023 (31 July to 4 August 2023)',
);
const reprinted = text('公示原文未见，据转载', 'the notice itself was not seen, only reprints of it');

/** Guizhou's programme. */
export const guizhouProgramme: Programme = {
  id: 'guizhou',
  title: text('贵州省中小企业特色产业集群', 'Guizhou SME characteristic industrial clusters'),
  document: text('黔工信〔2023〕14号', 'Qian Gongxin [2023] No. 14'),
  division: '520000',
  industrialBases: Object.values(sixBases),
};

/**
 * The intake of 2023: 2 to 5 recommendations a prefecture by 5 June; 13 clusters were proposed for certification, 6 of them nationally
 * as well. Nobody here has seen the notice, so nothing of it is official until an officer enters it.
 */
export const guizhouRound2023: Round = {
  id: 'guizhou-2023-1',
  title: text('2023年度', 'Round of 2023'),
  programme: 'guizhou',
  procedure: 'guizhou-procedure-2023',
  standard: 'guizhou-2023',
  advisory: ['national-2022'],
  opensOn: unset(notice, notTold),
  closesOn: provisional('2023-06-05', notice, retold),
  leastRecommendations: provisional('2', notice, retold),
  mostRecommendations: provisional('5', notice, retold),
  copies: provisional('3', notice, retold),
  referenceYear: unset(notice, notTold),
  nationalCap: unset(nationalNotice, notSeen),
  certified: provisional('13', publicNotice, reprinted),
  nominatedNationally: provisional('6', publicNotice, reprinted),
};
