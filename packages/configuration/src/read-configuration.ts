import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Localized } from '@qunxing/criterion';
import { checkConfiguration } from './check-configuration.ts';
import type { Configuration } from './configuration.ts';
import { withProvinceFiles } from './province-files.ts';

const unreadable = (file: string, zh: string, en: string): { readonly wrong: readonly Localized[] } => ({
  wrong: [{ 'zh-CN': `配置文件 ${file} ${zh}`, en: `The configuration ${file} ${en}` }],
});

/**
 * Reads a configuration: the export `configuration` of a module. It is found by its path and not imported, so that another
 * province's instance keeps its own file outside the product; or everything that is wrong with it.
 */
export const readConfiguration = async (
  file: string,
): Promise<{ readonly configuration: Configuration } | { readonly wrong: readonly Localized[] }> => {
  if (!existsSync(file)) {
    return unreadable(
      file,
      '不存在。请检查 QUNXING_CONFIG，或不设置它以使用 qunxing.config.ts。',
      'is not there. Check QUNXING_CONFIG, or leave it out to use qunxing.config.ts.',
    );
  }
  try {
    const module: unknown = await import(pathToFileURL(file).href);
    if (typeof module === 'object' && module !== null && 'configuration' in module) {
      const checked = checkConfiguration(module.configuration, file);
      return 'wrong' in checked ? checked : withProvinceFiles(checked.configuration, file);
    }
    return unreadable(file, '没有导出 configuration。', 'does not export “configuration”.');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return unreadable(file, `无法读取：${reason}`, `cannot be read: ${reason}`);
  }
};
