/**
 * A site of ten thousand pages in a process of its own, so that the checkers do not share a loop with it. Started by
 * links.ts with an IPC channel; says its origin and ends with it.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DEAD_EVERY, PER_SECTION } from './links-size.ts';

const SECTIONS = Number(process.argv[2]) / PER_SECTION;
const words = Array.from(
  { length: 60 },
  (_, i) => `第${i + 1}段：申请人应当如实提交有关材料和反映真实情况，并对其申请材料实质内容的真实性负责。`,
);
const navigation = Array.from({ length: 12 }, (_, i) => `<li><a href="/s/${i}/">栏目${i + 1}</a></li>`).join('');
const page = (title: string, body: string) =>
  `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>${title}</title></head><body><nav><ul>${navigation}</ul></nav><main><h1>${title}</h1>${body}</main></body></html>`;

/** A section's pages; every so many of all pages is a link that leads nowhere. */
function answer(path: string): string | null {
  const sections = Array.from({ length: SECTIONS }, (_, i) => `<p><a href="/s/${i}/">栏目${i + 1}的事项</a></p>`);
  if (path === '/') return page('办事服务', sections.join(''));
  const [, section, item] = /^\/s\/(\d+)\/(?:(\d+)\.html)?$/.exec(path) ?? [];
  if (section === undefined || Number(section) >= SECTIONS) return null;
  if (item === undefined)
    return page(
      `栏目${section}`,
      Array.from(
        { length: PER_SECTION },
        (_, i) => `<p><a href="/s/${section}/${i}.html">事项${section}-${i}</a></p>`,
      ).join(''),
    );
  const number = Number(section) * PER_SECTION + Number(item);
  if (Number(item) >= PER_SECTION || number % DEAD_EVERY === 0) return null;
  return page(`事项${section}-${item}`, words.map((text) => `<p>${text}${number}</p>`).join(''));
}

const server = createServer((request, response) => {
  const body = answer(request.url ?? '/');
  response.writeHead(body === null ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(
    request.method === 'HEAD' ? undefined : (body ?? '<!doctype html><title>404</title><h1>404 Not Found</h1>'),
  );
});
server.listen(0, '127.0.0.1', () => process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
process.once('disconnect', () => process.exit(0));
