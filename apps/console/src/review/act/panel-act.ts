import type { ReviewPanel } from '../panel/review-panel.ts';

/** What an act on the panel of an application is opened with. */
export interface PanelActProps {
  /** Id of the application. */
  readonly application: string;
  readonly panel: ReviewPanel;
  /** Closed it keeps what was typed. */
  readonly open: boolean;
  readonly close: () => void;
  readonly done: () => void;
}
