/** One way of looking at a page that people really use. */
export type View = {
  /** Width of the window in CSS pixels: an office screen or a phone. */
  readonly width: 1440 | 390;
  readonly language: 'zh-CN' | 'en';
  readonly appearance: 'light' | 'dark';
};

/** Every view in which every page must be right. */
const views: readonly View[] = ([1440, 390] as const).flatMap((width) =>
  (['zh-CN', 'en'] as const).flatMap((language) =>
    (['light', 'dark'] as const).map((appearance) => ({ width, language, appearance })),
  ),
);

/** The view as part of a file name, such as `1440-zh-CN-light`. */
export const viewName = ({ width, language, appearance }: View): string => `${width}-${language}-${appearance}`;

/** Half of the views, so chosen that every width meets every language and every appearance: what a quick run looks at. */
const everyPair: readonly View[] = views.filter(
  ({ width, language, appearance }) => (width === 1440) === ((language === 'zh-CN') === (appearance === 'light')),
);

/** Whether this run looks at every view, as `npm run test:full` does with `QUNXING_ALL_VIEWS=1`. */
export const everyView = process.env.QUNXING_ALL_VIEWS === '1';

/** The views of this run. */
export const viewsOfRun: readonly View[] = everyView ? views : everyPair;
