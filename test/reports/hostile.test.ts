import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, expect, it } from 'vitest';
import { html } from '../../reports/html.ts';
import { buildModel } from '../../reports/model.ts';
import { openEvidence } from '../../storage/evidence.ts';
import { hostileRound } from './hostile.ts';
import { madeRound } from './round.ts';

const root = mkdtempSync(join(tmpdir(), 'wangting-hostile-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

it('a report on sites that attack it has only elements, attributes and addresses of its own', async () => {
  const { results, files } = await madeRound({ cities: 5 });
  const bad = hostileRound(results);
  const model = buildModel(bad, { files, earlier: results, scenario: '<script>alert(1)</script>' });
  const good = buildModel(results, { files, earlier: results, scenario: '药品' });
  const shapes = [];
  for (const [name, m] of [
    ['bad', model],
    ['good', good],
  ] as const) {
    const out = join(root, name);
    mkdirSync(out);
    await html.write({ model: m, results: bad, evidence: openEvidence(join(root, 'store')), out });
    const pages = ['index.html', ...readdirSync(join(out, 'cities')).map((f) => `cities/${f}`)];
    const tags = new Set<string>();
    const attributes = new Set<string>();
    for (const page of pages) {
      const $ = load(readFileSync(join(out, page), 'utf8'));
      for (const e of $('html, html *').toArray()) {
        tags.add(e.tagName);
        for (const [key, value] of Object.entries(e.attribs)) {
          attributes.add(`${e.tagName} ${key}`);
          if (key === 'href' || key === 'src')
            expect(value).toMatch(
              /^(?:(?:\.\.\/)*[\w./-]*(?:#[\w.-]+)?|https?:\/\/(?:[\w-]+\.)+(?:gov\.cn|example\.test)\/.*)$/i,
            );
        }
      }
      expect(
        $('script')
          .toArray()
          .map((e) => [e.attribs['src']?.replace('../', ''), $(e).text()]),
      ).toEqual([['report.js', '']]);
      if (name === 'bad') expect($('body').text()).toContain('<script>alert(1)</script>');
      expect($('body').text()).not.toMatch(/[\p{Bidi_Control}\u0000-\u0008\u2028\u2029]/u);
    }
    shapes.push({ tags: [...tags].sort(), attributes: [...attributes].sort() });
  }
  const [hostile, plain] = shapes;
  const extra = (a: string[], b: string[]) => a.filter((x) => !b.includes(x));
  // Only what an unfinished audit or a city without a way shows beside.
  expect(extra(hostile!.tags, plain!.tags)).toEqual([]);
  expect(extra(hostile!.attributes, plain!.attributes)).toEqual([]);
});
