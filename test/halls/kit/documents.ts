import type { Answer } from './site.ts';

/** A Word 97 document as far as anyone who does not open it can tell: the signature, and more than a kilobyte. */
export const wordDocument = (name = 'form.doc'): Answer => ({
  headers: { 'content-type': 'application/msword', 'content-disposition': `attachment; filename="${name}"` },
  body: Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4096, 0x20)]),
});

/** What many document servers say for a file that is gone: status 200, the document's type, a page of regret. */
export const errorAsDocument = (): Answer => ({
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<!doctype html><html><head><meta charset="utf-8"><title>出错了</title></head><body><h3>抱歉，您要下载的文件不存在或已被删除！</h3><a href="/">返回首页</a></body></html>',
});

/** An empty but whole ZIP archive. */
export const archive = (): Answer => ({
  headers: { 'content-type': 'application/zip' },
  body: Buffer.concat([Buffer.from('504b0506', 'hex'), Buffer.alloc(18)]),
});
