import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../chromium/launch.ts';
import { type Product, startProduct } from '../product/start-product.ts';
import { audited } from './audited.ts';
import { byExperts } from './by-experts.ts';
import { certified } from './certified.ts';
import { type Clock, startClock } from './clock.ts';
import { duringTheNotice } from './during-the-notice.ts';
import { inTheCounty } from './in-the-county.ts';
import { inTheMeeting } from './in-the-meeting.ts';
import { inThePrefecture } from './in-the-prefecture.ts';
import { inTheProvince } from './in-the-province.ts';
import type { Path } from './path.ts';
import { gather, type People } from './people.ts';

/** A Monday of which the calendar of working days knows. */
const firstDay = '2026-03-02';

let clock: Clock;
let product: Product;
let browser: Browser;
let people: People;
beforeAll(async () => {
  clock = startClock(firstDay);
  product = await startProduct({ QUNXING_CLOCK: clock.file });
  browser = await launchChromium();
  people = gather(browser, product, clock);
}, 300_000);
afterAll(async () => {
  await browser.close();
  await product.stop();
  clock.remove();
});

// Each step rests on those before it.
describe('a cluster comes from the reserve pool to certification, every role in its own chair', {
  concurrent: false,
}, () => {
  const path: Path = {
    get people() {
      return people;
    },
    application: '',
    spotCheck: '',
    companions: new Map(),
  };
  inTheCounty(path, firstDay);
  inThePrefecture(path);
  inTheProvince(path);
  byExperts(path);
  inTheMeeting(path);
  duringTheNotice(path);
  certified(path);
  audited(path, () => product.scratch);

  it('nine people and the one who withdrew took part, and no window complained', () => {
    expect(people.logins().toSorted()).toEqual([
      ...[
        'auditor',
        'centre',
        'county',
        'expert',
        'expert-2',
        'expert-3',
        'operator',
        'prefecture',
        'province',
        'public',
      ],
    ]);
    expect(people.complaints()).toEqual([]);
  });
});
