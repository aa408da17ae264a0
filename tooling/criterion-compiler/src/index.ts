export * from './compile-criterion.ts';
export { renderReadme } from './render-readme.ts';
export { type Log, run } from './run.ts';
export { endMarker, spliceReadme, startMarker } from './splice-readme.ts';
