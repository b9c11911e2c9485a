import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NotFoundError } from '../errors.ts';
import type { Ctx } from '../visitor.ts';

const CSS = 'text/css; charset=utf-8';
const JS = 'text/javascript; charset=utf-8';

/** Files of our own, the report's among them. */
const FILES: Readonly<Record<string, readonly [file: string, type: string]>> = {
  'report.css': ['../../html/report.css', CSS],
  'report.js': ['../../html/report.js', JS],
  'dashboard.css': ['dashboard.css', CSS],
  'dashboard.js': ['dashboard.js', JS],
  'icon.svg': ['icon.svg', 'image/svg+xml'],
};

const read = new Map<string, { text: string; tag: string }>();

export function serveAsset(c: Ctx, name: string): Response {
  const file = Object.hasOwn(FILES, name) ? FILES[name] : undefined;
  if (!file) throw new NotFoundError('没有这个文件。');
  let known = read.get(name);
  if (!known) {
    const text = readFileSync(join(import.meta.dirname, file[0]), 'utf8');
    known = { text, tag: `"${createHash('sha256').update(text).digest('hex').slice(0, 20)}"` };
    read.set(name, known);
  }
  c.header('ETag', known.tag);
  c.header('Cache-Control', 'public, max-age=0, must-revalidate');
  if (c.req.header('if-none-match') === known.tag) return c.body(null, 304);
  c.header('Content-Type', file[1]);
  return c.body(known.text);
}
