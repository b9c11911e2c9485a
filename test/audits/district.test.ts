import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkDistrict, districtFor, districtNamed } from '../../audits/district.ts';
import { runAudit } from '../../audits/run-audit.ts';
import type { City } from '../../cities/city.ts';
import { InputError } from '../../cities/errors.ts';
import { sampleDistrict } from '../../cities/sample.ts';
import { finishAttempt, startAttempt } from '../../storage/attempts.ts';
import type { Database } from '../../storage/database.ts';
import { round, city as sample, start } from '../storage/sample.ts';
import { temporaryDatabase } from '../storage/temporary.ts';

let db: Database;
beforeAll(async () => {
  db = await temporaryDatabase();
});
afterAll(() => db.close());

const names = ['云溪区', '江北区', '东湖区'];
const { district: _, ...alone } = sample('qingshi');
const city: City = { ...alone, districts: names.map((name, i) => ({ name, code: `99010${i}` })) };
const drawn = sampleDistrict(city, 'n1').name;
const other = names.find((name) => name !== drawn) ?? '';

describe('the district of an audit', () => {
  it('is the one that the round draws, or one asked for', async () => {
    expect((await districtFor(db, city, 'n1', null)).name).toBe(drawn);
    expect(await districtFor(db, city, 'n1', '江北区')).toEqual({ name: '江北区', code: '990101' });
  });

  it('stays what the round has taken, whatever the draw, while the file has it', async () => {
    await round(db, 'n1');
    const begun = await startAttempt(db, start('n1', 'qingshi', { city, district: { name: other } }));
    await finishAttempt(db, begun, { state: 'done' });
    expect((await districtFor(db, city, 'n1', null)).name).toBe(other);
    await expect(districtFor(db, city, 'n1', drawn)).rejects.toThrow(/一轮不能换区县/);
    const without = { ...city, districts: city.districts?.filter((d) => d.name !== other) };
    expect((await districtFor(db, without, 'n1', null)).name).not.toBe(other);
    expect((await districtFor(db, city, 'n2', null)).name).toBe(sampleDistrict(city, 'n2').name);
  });

  it('is one of the file', async () => {
    expect(districtNamed(sample('qingshi'), '云溪区')).toEqual({ name: '云溪区' });
    expect(districtNamed(sample('qingshi'), '江北区')).toBeNull();
    expect(districtNamed({ ...city, district: '云溪区' }, '江北区')).toBeNull();
    expect(() => checkDistrict([city], '江北区')).not.toThrow();
    expect(() => checkDistrict([city, sample('qingshi')], '江北区')).toThrow(InputError);
    const interrupt = { signal: new AbortController().signal, said() {}, release() {} };
    const asked = { words: [], practice: true, district: '无此区' };
    await expect(runAudit({ ...asked, resume: true }, interrupt)).rejects.toThrow(/--resume/);
  });
});
