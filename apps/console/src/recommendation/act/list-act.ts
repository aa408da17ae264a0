/** What the form of an act on a recommendation list is opened with. */
export interface ListActProps {
  readonly list: { readonly id: string; readonly version: number };
  readonly open: boolean;
  readonly close: () => void;
  readonly done: () => void;
}
