import { mkdirSync, writeFileSync } from 'node:fs';
import { procedures } from '@qunxing/standards';
import { stagesPage } from '../src/stage-table/stages-page.ts';

const page = new URL('../../../docs/certification/stages.md', import.meta.url);
mkdirSync(new URL('.', page), { recursive: true });
writeFileSync(page, stagesPage(procedures));
