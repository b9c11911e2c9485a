import { expect, test } from 'vitest';
import { readHtml } from '../../../crawlers/answers/reading.ts';
import { refreshOf } from '../../../crawlers/answers/refresh.ts';
import { classifyAnswer } from '../../../crawlers/answers.ts';

const of = (content: string, body = '<p>正在跳转…</p>') => {
  const source = `<html><head><meta http-equiv="refresh" content="${content}"></head><body>${body}</body></html>`;
  return refreshOf({ url: 'http://h/old/zt.html', source, reading: readHtml(source) });
};

test('a page that only sends on names where; one that reloads itself, waits long or has something to say stays', () => {
  expect(of('1;url=/zt/index.html')).toBe('http://h/zt/index.html');
  expect(of("0; URL='new.html'")).toBe('http://h/old/new.html');
  expect(of('5')).toBeNull();
  expect(of('3;url=zt.html')).toBeNull();
  expect(of('600;url=/zt/index.html')).toBeNull();
  expect(of('1;url=weixin://x')).toBeNull();
  expect(of('1;url=/zt/index.html', '正文'.repeat(100))).toBeNull();
});

test('a home that has nothing to show and sends on is no blank page', () => {
  const body = '<html><head><meta http-equiv="refresh" content="0;url=/portal/index.html"></head><body></body></html>';
  const answer = {
    url: 'http://h/',
    finalUrl: 'http://h/',
    redirects: [],
    status: 200,
    headers: { 'content-type': 'text/html' },
    body: Buffer.from(body),
    truncated: false,
    error: null,
    ttfbMs: 1,
    totalMs: 2,
  };
  expect(classifyAnswer(answer)).toMatchObject({ kind: 'ok', browser: true });
  expect(classifyAnswer({ ...answer, body: Buffer.from('<html><body></body></html>') })).toMatchObject({
    kind: 'empty',
  });
});
