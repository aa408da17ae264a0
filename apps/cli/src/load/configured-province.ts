import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Localized } from '@qunxing/criterion';
import type { Province } from '@qunxing/standards';
import { text } from '../answer.ts';
import type { Surroundings } from '../target.ts';

/** What loading needs of a province: its divisions, and the programme that its clusters belong to. */
export type LoadedProvince = Pick<Province, 'divisions' | 'clusterProgramme'>;

const provinceIn = (module: { readonly configuration?: { readonly province?: Partial<LoadedProvince> } }) => {
  const { divisions, clusterProgramme } = module.configuration?.province ?? {};
  return divisions !== undefined && Array.isArray(divisions.divisions) && typeof clusterProgramme === 'string'
    ? { divisions, clusterProgramme }
    : undefined;
};

/** The province of the configuration that the gateway starts with, too: `QUNXING_CONFIG`, else the one that ships. */
export const configuredProvince = async ({
  environment,
  product,
}: Surroundings): Promise<{ readonly province: LoadedProvince } | { readonly refused: Localized }> => {
  const file = resolve(environment.QUNXING_CONFIG || join(product, 'qunxing.config.ts'));
  try {
    const province = provinceIn(await import(pathToFileURL(file).href));
    if (province !== undefined) return { province };
  } catch {
    // The gateway says what is wrong with it, place by place.
  }
  return {
    refused: text(
      `配置文件 ${file} 无法使用。请检查 QUNXING_CONFIG；启动群星（npm start）会逐项说明原因。`,
      `The configuration ${file} cannot be used. Check QUNXING_CONFIG; starting Qunxing (npm start) says what is wrong, place by place.`,
    ),
  };
};
