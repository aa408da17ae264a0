import type { Localized } from '@qunxing/criterion';

/** What stands in place of a figure that is kept from the viewer. */
export const withheldText: Localized = {
  'zh-CN': '仅集群所在辖区可见',
  en: "for offices of the cluster's division only",
};
