import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Format } from './format.ts';

const escape = (text: string) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

/** A folder that opens offline. */
export const html: Format = {
  name: 'html',
  async write({ model, out }) {
    const file = join(out, 'index.html');
    const rows = model.aggregate.ranking
      .map((r) => `<tr><td>${r.rank}</td><td>${escape(r.name)}</td><td>${r.total}</td></tr>`)
      .join('');
    const title = escape(`${model.round.practice ? '演练数据 ' : ''}${model.round.name}`);
    await writeFile(
      file,
      `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1><table>${rows}</table></html>\n`,
    );
    return [{ format: 'html', file }];
  },
};
