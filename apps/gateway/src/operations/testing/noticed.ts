import { newId, objections, publicNotices } from '@qunxing/database';
import { encodeId, ownId } from '../../node-id.ts';
import type { TrialRegister } from './trial-register.ts';

const by = { account: 'province', role: 'province', division: '520000' } as const;
const moment = { at: '2026-03-02T01:00:00Z', on: '2026-03-02' };

/** A notice with an application as its one member, and an objection to it, as if the path had led there. */
export const noticed = async ({ gateway: { database } }: TrialRegister, application: string) => {
  const { sql } = database;
  const own = ownId('Application', application, 'id');
  const period = { firstDay: '2026-03-02', lastDay: '2026-03-06', workingDays: 5, calendar: '1', provisionalYears: [] };
  const published = { round: 'guizhou-exercise', number: '黔工信公示〔2026〕1号', period, by, moment };
  const { number, round } = published;
  const notice = {
    ...({ stage: 'running', id: newId(), round, number, period, published: { by, moment } } as const),
    members: [{ application: own, standing: { is: 'noticed' } }],
  } as const;
  const announced = { type: 'public-notice.published', notice: notice.id, applications: [own], ...published } as const;
  await publicNotices.write(sql, { next: notice, event: announced }, 1);
  const filed = {
    ...{
      notice: notice.id,
      application: own,
      item: null,
      grounds: '产值重复计算',
      evidence: ['照片'],
      objector: 'sha256:1',
    },
  };
  const objection = { stage: 'filed', id: newId(), ...filed, filed: moment } as const;
  const event = {
    ...({ type: 'objection.filed', objection: objection.id, application: own, by: { role: 'public' } } as const),
    ...{ moment, filed },
  } as const;
  await objections.write(sql, { next: objection, event }, 1);
  const receipt = 'YY-7K3M-9QXA-2FHC';
  await sql.query('INSERT INTO lodged_objection (objection_id, receipt, key, request_hash) VALUES ($1, $2, $3, $3)', [
    objection.id,
    receipt,
    'a key',
  ]);
  return { notice: encodeId('PublicNotice', notice.id), receipt };
};
