import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Below this many bytes a file travels in one packet either way. */
const least = 1024;

/** Brotli's last level but one: an eighth smaller than what a server makes in passing, in two seconds for the whole console. */
const quality = 10;

/** Lays a brotli and a gzip copy beside every file, so that the gateway sends files without compressing them for each visit. */
export const compressFiles: Plugin = {
  name: 'compress-files',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const output of Object.values(bundle)) {
        const content = Buffer.from(output.type === 'chunk' ? output.code : output.source);
        if (content.length < least) continue;
        const params = {
          [constants.BROTLI_PARAM_QUALITY]: quality,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        };
        this.emitFile({
          type: 'asset',
          fileName: `${output.fileName}.br`,
          source: brotliCompressSync(content, { params }),
        });
        this.emitFile({ type: 'asset', fileName: `${output.fileName}.gz`, source: gzipSync(content, { level: 9 }) });
      }
    },
  },
};
