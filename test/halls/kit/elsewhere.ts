import type { Item } from './catalogue.ts';
import type { Ask, Reply } from './site.ts';

const TASKS = [
  '负责全省标准的制定与监督实施，并指导各市开展业务',
  '受理跨市经营主体的申请，组织专家评审和现场核查',
  '公布许可目录与办理结果，接受社会监督',
  '管理从业人员名册，每年开展一次复核',
  '建立信用档案，对失信主体实施重点监管',
];

/** A provincial item's page: each has its own words, and an id that is none has no page. */
export function provincial(items: readonly Item[], id: string): { title: string; html: string } | null {
  const place = items.findIndex((item) => item.id === id);
  const item = items[place];
  if (!item) return null;
  return {
    title: `${item.name}（省级）`,
    html: `<h2>${item.name}（省级）</h2><p>本事项由省${item.dept.replace('局', '厅')}实施，归入“${item.theme}”，面向${item.audience}。</p><p>${item.name}的省级职责：${TASKS[place % TASKS.length]}；${TASKS[(place * 2 + 3) % TASKS.length]}。</p><p>承诺办结时限：${5 + (place % 9)}个工作日。受理窗口：省政务服务大厅${1 + (place % 4)}楼${10 + place}号。</p>`,
  };
}

/** The site of another unit: these pages, each in its own words, and an honest 404 for the rest. */
export function unit(pages: Record<string, { title: string; text: string }>): (ask: Ask) => Reply {
  return (ask) => {
    const page = pages[ask.path];
    return page
      ? `<!doctype html><html><head><meta charset="utf-8"><title>${page.title}</title></head><body><h1>${page.title}</h1><p>${page.text}</p></body></html>`
      : null;
  };
}
