import type { Localized } from '@qunxing/criterion';
import type { SavedFigures } from '@qunxing/database';
import type { PublishedFigures } from '@qunxing/published-figures';
import { text } from '../answer.ts';

/** What the rows of a file are, before anything is loaded. */
export const contentsLine = (file: string, { rows, figures, recognitions, rejections }: PublishedFigures): Localized =>
  text(
    `${file}：${rows} 行，其中数据 ${figures.length}、认定情况 ${recognitions.length}、退回 ${rejections.length}。`,
    `${file}: rows ${rows}, of which figures ${figures.length}, recognitions ${recognitions.length}, rejected ${rejections.length}.`,
  );

/** Why nothing is loaded although some rows could be. */
export const allOrNothing = ({ rejections, rows }: PublishedFigures): Localized =>
  text(
    `有 ${rejections.length} 行被退回，未录入任何内容。请更正这些行后重新运行；如只录入其余 ${rows - rejections.length} 行，请加 --skip-rejected。`,
    `Rejected rows: ${rejections.length}, so nothing was loaded. Mend them and run again, or load only the other ${rows - rejections.length} with --skip-rejected.`,
  );

/** What was loaded, or would be on a dry run. */
export const savedLines = (reading: PublishedFigures, saved: SavedFigures, dryRun: boolean): readonly Localized[] => {
  const { clusters, figures, recognitions, recognitionsOfNoCluster, choices, known } = saved;
  const unused = reading.figures.filter(({ fit }) => 'unused' in fit).length;
  const lines = [
    text(
      `${dryRun ? '试运行，未写入。将录入' : '已录入'}：新集群 ${clusters}，数据 ${figures}，认定情况 ${recognitions}；新采用的数据 ${choices}；库中已有 ${known} 行。`,
      `${dryRun ? 'Dry run, nothing was written. It would load' : 'Loaded'}: new clusters ${clusters}, figures ${figures}, recognitions ${recognitions}; figures newly in use ${choices}; rows known already ${known}.`,
    ),
  ];
  if (unused > 0) {
    lines.push(
      text(
        `${unused} 条数据的口径与任何填报项都不完全相符：连同原因一并展示，不参与评价。`,
        `Figures that fit no item exactly: ${unused}. They are shown with the reasons and never used.`,
      ),
    );
  }
  if (reading.disagreements.length > 0) {
    const count = reading.disagreements.length;
    lines.push(
      text(
        `${count} 处来源互相不一致，并列保留，每处至多采用一条。`,
        `Places where sources disagree: ${count}. All are kept side by side, at most one is in use.`,
      ),
    );
  }
  if (recognitionsOfNoCluster.length > 0) {
    const places = recognitionsOfNoCluster.join(', ');
    lines.push(
      text(
        `第 ${places} 行的认定情况不属于某一集群，未录入。`,
        `The recognitions in lines ${places} are of no single cluster and are left out.`,
      ),
    );
  }
  if (figures > 0 && !dryRun) {
    lines.push(
      text(
        '已有评价不会改变；请在控制台重新评价有关集群。',
        'Evaluations stay as they are; evaluate these clusters again in the console.',
      ),
    );
  }
  return lines;
};
