import { expect, test } from 'vitest';
import { readHandling } from '../../../crawlers/guide/handling.ts';

const said = (text: string): boolean | null => {
  const delivery = { ways: [], electronicLicence: false } as never;
  const given = { materials: [], raw: [], materialsText: '', delivery, depth: null, text };
  return readHandling(given)['handling.identityOnline'].value;
};

test.each<[string, boolean | null]>([
  ['办理人身份通过关联居民户口簿等信息在线核验，无需到窗口当面核验。', true],
  ['居民户口簿可由系统关联，申请人不必到场。', true],
  ['居民户口簿（电子证照）', true],
  ['凭居民户口簿信息核验身份。', true],
  ['须由本人持居民户口簿到窗口当面核验身份。', false],
  ['本人持户口簿到派出所窗口，现场核验身份。', false],
  ['申请人携带户口簿当面核验身份。', false],
  ['提交居民户口簿。', null],
])('%s', (text, wanted) => {
  expect(said(text)).toBe(wanted);
});
