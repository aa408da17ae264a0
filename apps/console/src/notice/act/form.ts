/** What the form of an act is opened with. */
export interface FormProps {
  readonly open: boolean;
  readonly close: () => void;
  readonly done: () => void;
}
