import { expect, test } from 'vitest';
import type { Answer } from '../../../crawlers/browser/web.ts';
import { judgeDocument } from '../../../crawlers/links/judge.ts';

const url = 'http://hall.test/form.doc';
const judge = (body: string) => {
  const answer = { url, status: 200, headers: {}, body: Buffer.from(body), finalUrl: url, redirects: [] };
  return judgeDocument(url, answer as unknown as Answer, { kind: 'ok', block: null, why: '200', browser: false })?.kind;
};

test.each([
  '{"code":1,"msg":"操作成功","rows":[{"path":"/x.doc"}]}',
  '{"errcode":"1","fileUrl":"http://h.cn/x.doc"}',
  '{"code":2,"attachment":"//h.cn/x"}',
  '{"code":2,"path":"upload/2022/x.docx"}',
  '{"code":500,"list":{"a":1}}',
])('data that brings a file, or may have, is no refusal: %s', (body) => expect(judge(body)).toBe('none'));

test.each(['{"code":500,"msg":"文件不存在"}', '{"errcode":"-1","data":null,"rows":[],"file":""}'])(
  'data that brings nothing is one: %s',
  (body) => expect(judge(body)).toBe('gone'),
);
