import { openDatabase } from '@qunxing/database';
import { pino } from 'pino';
import { mailing } from '../../notification/mail/mailing.ts';
import { telling } from '../../notification/telling.ts';
import { startWorker } from '../worker.ts';

// Works on the database and sends by the mail server that it is given, until it is killed. Mails that a killed one had taken are
// taken again sooner than in earnest.
const [, , url = '', smtp = ''] = process.argv;
const opened = await openDatabase({ url, existing: true });
if ('refused' in opened) throw new Error(opened.refused.message.en);
const log = pino({ level: 'error' }, pino.destination(2));
const mail = { url: smtp, from: 'qunxing@example.gov.cn', console: undefined };
const workshop = { database: opened.database, log, now: () => new Date(), signer: null, mail };
startWorker([telling(workshop), ...mailing(workshop, 2_000)], log);
process.stdout.write('working\n');
