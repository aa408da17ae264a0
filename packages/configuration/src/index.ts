export type { Configuration } from './configuration.ts';
export { configurationFileOf, shippedConfiguration } from './configuration-file.ts';
export { type LeftOut, leftOutSentences } from './left-out.ts';
export { readConfiguration } from './read-configuration.ts';
export { readDefinitions } from './read-definitions.ts';
