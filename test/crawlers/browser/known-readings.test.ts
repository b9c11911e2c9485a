import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeReading } from '../../../crawlers/browser/judge-reading.ts';
import { judgeKnownReading } from '../../../crawlers/browser/known-readings.ts';

const WORDS =
  'save submit list item guide query delete upload logout login draft rate sms code send pay apply add info art col h v step mp chat star'.split(
    ' ',
  );
const part = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.nat(99_999).map(String)), { minLength: 1, maxLength: 4 })
  .chain((words) => fc.constantFrom('', '_', '-').map((between) => words.join(between)));
const path = fc
  .tuple(
    fc.array(part, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('', '/', '.html', '.do', '.mp4', '.7z', '.pdf'),
  )
  .map(([parts, ending]) => `/${parts.join('/')}${ending}`);
const phase = fc.constantFrom('load' as const, 'form' as const, 'assistant' as const);
const resourceType = fc.constantFrom(undefined, 'document', 'image', 'xhr');
const digits = fc.array(fc.nat(9), { minLength: 40, maxLength: 40 });

test('what is known of an address that differs in digits is what would be judged of it', () => {
  let refused = 0;
  fc.assert(
    fc.property(path, digits, phase, resourceType, (pathname, others, phase, resourceType) => {
      let at = 0;
      const twin = pathname.replace(/\d(?=.*\/|\d*$)/g, () => String(others[at++ % others.length]));
      for (const one of [pathname, twin]) {
        const url = new URL(one, 'https://hall.test');
        const request = { method: 'GET', url: url.href, phase, resourceType };
        const verdict = judgeReading(url, request);
        if (!verdict.allow) refused++;
        expect(judgeKnownReading(url, request), one).toEqual(verdict);
      }
    }),
    { numRuns: 3_000 },
  );
  expect(refused).toBeGreaterThan(100);
});
