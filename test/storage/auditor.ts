// node auditor.ts URL ROUND CITY: begins an attempt, says so, and goes on until it is killed.

import { observed } from '../../crawlers/facts.ts';
import { appendFacts, finishStep, startAttempt } from '../../storage/attempts.ts';
import { openDatabase } from '../../storage/database.ts';
import { start } from './sample.ts';

const [url, round, city] = process.argv.slice(2);
const db = await openDatabase({ db: url ?? '' });
const attempt = await startAttempt(db, start(round ?? '', city ?? '')).catch((error: Error) => error);
if (attempt instanceof Error) {
  console.log(attempt.name);
  process.exit(0);
}
await finishStep(db, attempt, {
  step: 'entry',
  state: 'done',
  ms: 10,
  facts: { 'entry.clicks': observed('entry.clicks', 4) },
  trail: { waySites: ['http://127.0.0.1:4103'] },
});
await appendFacts(db, attempt, { 'item.found': observed('item.found', true) });
console.log('running');
setInterval(() => {}, 1000);
