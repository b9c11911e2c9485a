import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { citySchema } from '../../cities/city.ts';
import { editCity } from '../../cities/edit.ts';
import { CITIES_FOLDER, cityFiles } from '../../cities/load.ts';
import { parseYaml } from '../../cities/yaml.ts';

const dalian = readFileSync(join(CITIES_FOLDER, 'dalian.yaml'), 'utf8');

test('changes only the lines it is asked to, and the file still loads', () => {
  const after = editCity(dalian, [
    { path: ['portals', 'city'], value: 'https://new.example.gov.cn/' },
    { path: ['certainty', 'city'], value: 'seen' },
    { path: ['districts', 0, 'portal'], value: 'https://gjz.example.gov.cn/' },
    { path: ['verifiedAt'], value: '2026-11-22' },
  ]);
  const [was, is] = [dalian.split('\n'), after.split('\n')];
  expect(is.filter((line) => !was.includes(line))).toEqual([
    '  city: https://new.example.gov.cn/',
    '  - { name: 甘井子区, code: "210211", portal: https://gjz.example.gov.cn/ }',
    '  city: seen',
    'verifiedAt: 2026-11-22',
  ]);
  expect(is).toHaveLength(was.length);
  expect(parseYaml(after, 'dalian.yaml', citySchema).value?.verifiedAt).toBe('2026-11-22');
});

test('digits are quoted, keys taken out, comments kept', () => {
  const text = 'id: a # the id\n# a remark\ncode: "1"\nnotes: x\n';
  expect(
    editCity(text, [
      { path: ['code'], value: '210200' },
      { path: ['notes'], value: undefined },
    ]),
  ).toBe('id: a # the id\n# a remark\ncode: "210200"\n');
});

test('without changes every file of the 55 stays as it is, byte for byte', () => {
  for (const file of cityFiles(CITIES_FOLDER)) {
    const text = readFileSync(file, 'utf8');
    expect(editCity(text, [])).toBe(text);
  }
});

test('what is no YAML is not edited', () => {
  expect(() => editCity('a: "b', [])).toThrow();
});
