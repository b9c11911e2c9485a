import { expect, test } from 'vitest';
import { memoryEvidence } from '../../../crawlers/browser/evidence.ts';
import { type BrowserHost, launchBrowser } from '../../../crawlers/browser/host.ts';
import { createPace } from '../../../crawlers/browser/pace.ts';
import { openTab } from '../../../crawlers/browser/tab.ts';
import { linksOf } from '../../../crawlers/guide/offers.ts';
import { readGuide } from '../../../crawlers/guide/reading.ts';
import { checkTemplates } from '../../../crawlers/guide/templates.ts';
import { localSite } from '../local-site.ts';
import { content } from './content.ts';

const options = {
  scenario: { name: '药品经营许可证核发', codes: [], names: [['药品经营许可证核发']] },
  today: '2026-11-22',
};
const row = (name: string, link: string) => `<tr><td>${name}</td><td>纸质</td><td>${link}</td></tr>`;

test('a form is dead where its address is known, not where a script may put something before it', async () => {
  const site = await localSite({ '/ok.doc': 'text' });
  const host: BrowserHost = await launchBrowser();
  const web = await host.openWeb({ allowLoopback: true, pace: createPace(), evidence: memoryEvidence() });
  try {
    const tree = content(
      `<h1>药品经营许可证核发</h1><h3>申请材料</h3><table><tr><th>材料名称</th><th>材料形式</th><th>空白表格</th></tr>${row('申请表', '<a href="/gone.doc">空表</a>')}${row('承诺书', '<a href="/ok.doc">空表</a>')}${row('委托书', `<a href="javascript:void(0)" onclick="downloadFile('a.doc','空表')">空表</a>`)}${row('平面图', `<a href="javascript:;" onclick="window.open('/lost.doc')">空表</a>`)}${row('身份证', '')}</table>`,
    );
    const { facts, templates } = readGuide([tree], options);
    const checked = await checkTemplates(
      web,
      facts['guide.materials'].value ?? [],
      templates,
      `${site.origin}/guide/1`,
    );
    expect(checked.map((m) => [m.name, m.template])).toEqual([
      ['申请表', 'dead'],
      ['承诺书', 'ok'],
      ['委托书', 'ok'],
      ['平面图', 'dead'],
      ['身份证', 'none'],
    ]);
  } finally {
    await web.close();
    await host.close();
    await site.close();
  }
});

test("what the page's own function opens unchanged is an address, what it makes of its argument is a guess", async () => {
  const site = await localSite({
    '/': `<!doctype html><meta charset="utf-8"><body><a href="javascript:void(0)" onclick="openwin('/a.doc')">空表</a><a href="javascript:void(0)" onclick="fetchFile('b.doc','空表')">空表</a><script>function openwin(u){window.open(u,'_blank')}function fetchFile(f){location.href='/files/'+f}</script>`,
  });
  const host: BrowserHost = await launchBrowser();
  const web = await host.openWeb({ allowLoopback: true, pace: createPace(), evidence: memoryEvidence() });
  try {
    const tab = await openTab(web);
    await tab.open(`${site.origin}/`);
    const links = linksOf((await tab.view()).content, 'blank');
    expect(links.map((l) => [l.url, l.guessed])).toEqual([
      ['/a.doc', false],
      ['b.doc', true],
    ]);
  } finally {
    await web.close();
    await host.close();
    await site.close();
  }
});
