import { appearanceWords } from '../appearance/words.ts';
import { applicationWords } from '../application/words.ts';
import { auditWords } from '../audit/words.ts';
import { bulkWords } from '../bulk/words.ts';
import { certificationWords } from '../certification/words.ts';
import { clusterWords } from '../cluster/words.ts';
import { clustersWords } from '../clusters/words.ts';
import { criteriaWords } from '../criteria/words.ts';
import { deliberationWords } from '../deliberation/words.ts';
import { divisionWords } from '../divisions/words.ts';
import { evidenceWords } from '../evidence/words.ts';
import { explanationWords } from '../explanation/words.ts';
import { figureWords } from '../figure/words.ts';
import { formWords } from '../form/words.ts';
import { gatewayWords } from '../gateway/words.ts';
import { homeWords } from '../home/words.ts';
import { invitationWords } from '../invitation/words.ts';
import { mapWords } from '../map/words.ts';
import { noticeWords } from '../notice/words.ts';
import { notificationWords } from '../notification/words.ts';
import { pageNames } from '../page/page-names.ts';
import { pageWords } from '../page/words.ts';
import { provenanceWords } from '../provenance/words.ts';
import { publicNoticeWords } from '../public-notice/words.ts';
import { recommendationWords } from '../recommendation/words.ts';
import { reviewWords } from '../review/words.ts';
import { securityWords } from '../security/words.ts';
import { sessionWords } from '../session/words.ts';
import { settingsWords } from '../settings/words.ts';
import { shellWords } from '../shell/words.ts';
import { signingWords } from '../signing/words.ts';
import { standardsWords } from '../standards/words.ts';
import { clockWords } from '../statutory-clock/words.ts';
import { verdictWords } from '../verdict/words.ts';
import { verificationWords } from '../verification/words.ts';

/** Every concept's phrases, by namespace. */
export const resources = {
  appearance: appearanceWords,
  application: applicationWords,
  bulk: bulkWords,
  certification: certificationWords,
  clock: clockWords,
  audit: auditWords,
  cluster: clusterWords,
  clusters: clustersWords,
  criteria: criteriaWords,
  deliberation: deliberationWords,
  division: divisionWords,
  evidence: evidenceWords,
  explanation: explanationWords,
  figure: figureWords,
  form: formWords,
  gateway: gatewayWords,
  home: homeWords,
  invitation: invitationWords,
  map: mapWords,
  notice: noticeWords,
  notification: notificationWords,
  page: pageWords,
  pageName: pageNames,
  provenance: provenanceWords,
  publicNotice: publicNoticeWords,
  security: securityWords,
  recommendation: recommendationWords,
  review: reviewWords,
  session: sessionWords,
  settings: settingsWords,
  shell: shellWords,
  signing: signingWords,
  standards: standardsWords,
  verdict: verdictWords,
  verification: verificationWords,
} as const;

/** What i18next's types need: for each namespace and key the Chinese wording, whose `{{names}}` are checked. */
export type Resources = {
  [Namespace in keyof typeof resources]: {
    [Key in keyof (typeof resources)[Namespace]]: (typeof resources)[Namespace][Key] extends { readonly zh: infer Zh }
      ? Zh
      : never;
  };
};
