import { zhengan } from '../../testing/world.ts';
import { text } from '../testing.ts';

/** An enterprise of the county with one title in force and one that ended. */
export const anEnterprise = {
  id: 'enterprise-1',
  name: '正安吉他一厂',
  code: '91520324MA6DEMO001',
  county: zhengan,
  titles: [
    aTitle('little-giant', '专精特新“小巨人”企业', '2021-07-01', '2099-06-30'),
    aTitle('innovative-sme', '创新型中小企业', '2018-01-01', '2020-12-31'),
  ],
};

function aTitle(kind: string, name: string, validFrom: string, validTo: string) {
  return { kind, title: text(name), number: 'A-1', batch: '第三批', source: '公告', validFrom, validTo };
}
