import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { applyRendered, diffLines } from '../../audits/doctor/diff.ts';
import type { DoctorEntry } from '../../audits/doctor/text.ts';
import { editCity } from '../../cities/edit.ts';
import { localSite, redirect, send } from '../crawlers/local-site.ts';
import { type Halls, startHalls } from '../halls/serve.ts';
import { cityAt, cityFolder, folder, wangting } from './wangting.ts';

describe('a proposal', () => {
  const text = 'id: a      # the id\ncode: "1"   # quoted\nportals:\n   city: http://a/    # theirs\n';
  const changed = [
    { path: ['portals', 'city'], value: 'http://b/' },
    { path: ['verifiedAt'], value: '2026-11-22' },
  ];
  it('touches no other line, however it is written', () => {
    const after = applyRendered(text, editCity(text, []), editCity(text, changed));
    expect(after?.split('\n').slice(0, 3)).toEqual(text.split('\n').slice(0, 3));
    expect(after).toMatch(/\n {3}city: http:\/\/b\/ # theirs\nverifiedAt: 2026-11-22\n$/);
    expect(applyRendered(text, 'other\nlines\n', 'x\n')).toBeNull();
  });
  it('is shown line by line', () => {
    expect(diffLines('a\nb\nc\nd\ne\n', 'a\nb\nx\nd\ne\nf\n')).toBe('@@ 第 2 行\n  b\n- c\n+ x\n  d\n  e\n+ f');
    expect(diffLines('a\n', 'a\n')).toBe('');
  });
});

describe('wangting cities doctor', () => {
  let halls: Halls;
  beforeAll(async () => {
    halls = await startHalls(['01']);
  });
  afterAll(() => halls?.close());

  const doctor = async (...args: string[]) => {
    const ended = await wangting('cities', 'doctor', '--allow-loopback', '--json', '--quiet', ...args);
    return { ...ended, entries: JSON.parse(ended.stdout) as DoctorEntry[] };
  };

  it('tells what moved, what is missing and what is stale, and writes only what it was told to', async () => {
    const [hall] = halls.halls;
    if (!hall) throw new Error('hall 01 did not start');
    const { province, city, district } = hall.city.portals;
    const old = await localSite({ '/': redirect(city) });
    onTestFinished(() => old.close());
    const text = `# a file written by hand
id: jianglin        # small letters
name: ${hall.city.name}
code: "990100"
province: ${hall.city.province}
region: ${hall.city.region}
district: ${hall.city.district}
portals:
    province: ${province}
    city: ${old.origin}/       # the name it had
    district: ${district}
certainty:
    province: list-only
    city: list-only
    district: assumed
hints:
    - step: item
      selector: "#gone-since-long"
      reason: 列表要先点开
verifiedAt: null    # nobody yet
`;
    const file = join(folder(), 'jianglin.yaml');
    writeFileSync(file, text);

    const { code, entries, stderr } = await doctor('--cities', file);
    expect([code, stderr, entries.length]).toEqual([0, '', 1]);
    const [entry] = entries;
    const changes = Object.fromEntries(entry?.proposals.map((p) => [p.path.join('.'), p.value]) ?? []);
    const login = hall.city.unifiedLogin?.[0];
    expect(changes).toMatchObject({
      'portals.city': city,
      'certainty.city': 'seen',
      'certainty.province': 'seen',
      'certainty.district': 'seen',
      'unifiedLogin.0': login,
      verifiedAt: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    expect(entry?.remarks.find((r) => r.text.includes('#gone-since-long'))).toMatchObject({ kind: 'doubt' });
    expect(entry?.diff).toContain(`\n+     city: ${city} # the name it had\n`);
    expect(readFileSync(file, 'utf8')).toBe(text);

    const out = folder();
    const told = await wangting(
      ...['cities', 'doctor', '江临', '--cities', file, '--allow-loopback', '--quiet', '--out', out, '--write'],
    );
    expect(told.code).toBe(0);
    expect(readFileSync(join(out, 'jianglin.txt'), 'utf8')).toContain('已写入');
    const after = readFileSync(file, 'utf8');
    expect(after).toContain('id: jianglin        # small letters\n');
    expect(after).toContain(`city: ${city} # the name it had\n`);
    expect(after).toMatch(/verifiedAt: \d{4}-\d\d-\d\d # nobody yet\n/);
    expect((await wangting('cities', 'check', file, '--allow-loopback')).code).toBe(0);
    const again = await doctor('--cities', file, '--homes');
    expect(again.entries[0]?.proposals).toEqual([]);
    expect(halls.sent).toEqual([]);
  });

  it('of what is blocked or leads to who knows what it says so, and leaves it as it is', async () => {
    const other = await localSite({ '/': '<meta charset="utf-8"><title>系统</title><h1>欢迎使用</h1><p>内容</p>' });
    onTestFinished(() => other.close());
    const site = await localSite({
      '/': send(403, '<h1>403 Forbidden</h1>'),
      '/city': '<meta charset="utf-8"><title>青石市政务服务网</title><h1>青石市</h1><p>欢迎</p>',
      '/district': redirect(`${other.origin}/`),
    });
    onTestFinished(() => site.close());
    const hint = { step: 'guide', address: `${site.origin}/gone`, reason: '指南在这里' };
    const path = cityFolder(
      cityAt(site.origin, { certainty: { province: 'assumed' }, verifiedAt: null, hints: [hint] }),
    );
    const before = readFileSync(join(path, 'qingshi.yaml'), 'utf8');
    const { code, entries } = await doctor('--cities', path, '--write');
    expect(code).toBe(3);
    const [entry] = entries;
    expect(entry?.addresses.map((a) => a.state)).toEqual(['blocked', 'up', 'up', 'unknown']);
    expect(entry?.remarks[0]).toMatchObject({ kind: 'unseen', text: expect.stringContaining('未能核对') });
    expect(entry?.remarks.some((r) => r.kind === 'doubt' && r.text.includes('没有自称本地门户'))).toBe(true);
    expect(entry?.proposals.map((p) => p.path.join('.'))).toEqual(['certainty.city']);
    expect(entry?.written).toBe(true);
    const after = readFileSync(join(path, 'qingshi.yaml'), 'utf8');
    expect(
      diffLines(before, after)
        .split('\n')
        .filter((l) => /^[+-]/.test(l)),
    ).toEqual(['+   city: seen']);
  });

  it('asks nothing where the asking is wrong', async () => {
    const site = await localSite({ '/': 'x' });
    onTestFinished(() => site.close());
    const path = cityFolder(cityAt(site.origin));
    for (const args of [
      ['--cities', path],
      ['--cities', path, '--allow-loopback', 'nirgends'],
      ['--rate', '0'],
    ]) {
      const { code, stderr } = await wangting('cities', 'doctor', ...args);
      expect([code, stderr.startsWith('错误：')]).toEqual([2, true]);
    }
    expect(site.requests).toEqual([]);
  });
});
