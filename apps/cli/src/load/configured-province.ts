import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Localized } from '@qunxing/criterion';
import type { Province } from '@qunxing/standards';
import { text } from '../answer.ts';
import type { Surroundings } from '../target.ts';

/** What loading needs of a province: its divisions, and the programme that its clusters belong to. */
export type LoadedProvince = Pick<Province, 'divisions' | 'clusterProgramme'>;

type Refused = { readonly refused: Localized };

/** What a file of a configuration may hold, none of it checked. */
interface Given {
  readonly province?: Partial<Province>;
  readonly plugins?: readonly string[];
}

const refuse = (file: string): Refused => ({
  refused: text(
    `配置文件 ${file} 无法使用。请检查 QUNXING_CONFIG；启动群星（npm start）会逐项说明原因。`,
    `The configuration ${file} cannot be used. Check QUNXING_CONFIG; starting Qunxing (npm start) says what is wrong, place by place.`,
  ),
});

/** The configuration that the gateway starts with, too: `QUNXING_CONFIG`, else the one that ships. */
export const readConfiguration = async ({
  environment,
  product,
}: Surroundings): Promise<{ readonly file: string; readonly configuration: Given } | Refused> => {
  const file = resolve(environment.QUNXING_CONFIG || join(product, 'qunxing.config.ts'));
  try {
    const { configuration }: { readonly configuration?: Given } = await import(pathToFileURL(file).href);
    if (typeof configuration === 'object' && configuration !== null) return { file, configuration };
  } catch {
    // The gateway says what is wrong with it, place by place.
  }
  return refuse(file);
};

/** The province of that configuration. */
export const configuredProvince = async (
  around: Surroundings,
): Promise<{ readonly province: LoadedProvince } | Refused> => {
  const read = await readConfiguration(around);
  if ('refused' in read) return read;
  const { divisions, clusterProgramme } = read.configuration.province ?? {};
  if (divisions === undefined || !Array.isArray(divisions.divisions) || typeof clusterProgramme !== 'string')
    return refuse(read.file);
  return { province: { divisions, clusterProgramme } };
};
