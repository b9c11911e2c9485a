import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadScenario } from '../../../cities/scenarios.ts';
import { memoryEvidence } from '../../../crawlers/browser/evidence.ts';
import { type AuditWeb, type BrowserHost, launchBrowser } from '../../../crawlers/browser/host.ts';
import { createPace } from '../../../crawlers/browser/pace.ts';
import { openTab } from '../../../crawlers/browser/tab.ts';
import { collectGuide } from '../../../crawlers/guide/collect.ts';
import { readGuide } from '../../../crawlers/guide/reading.ts';
import { localSite } from '../local-site.ts';

let host: BrowserHost;
let web: AuditWeb;
beforeAll(async () => {
  host = await launchBrowser();
  web = await host.openWeb({ allowLoopback: true, pace: createPace({}), evidence: memoryEvidence() });
});
afterAll(async () => {
  await web?.close();
  await host?.close();
});

/** Values that come up only under the pointer; one stands behind something that nothing brings up. */
const GUIDE = `<!doctype html><meta charset="utf-8"><title>办事指南</title><body><h2>药品经营许可证核发</h2><table>
<tr><th>实施主体</th><td>云溪区市场监督管理局</td></tr><tr><th>法定办结时限</th><td>20个工作日</td></tr><tr><th>承诺办结时限</th><td>10个工作日</td></tr>
<tr><th>必须现场办理原因</th><td><a id="why">查看原因</a></td></tr><tr><th>咨询电话</th><td><a title="0500-1234567">查看电话</a></td></tr>
<tr><th>办理时间</th><td><a id="when" style="cursor:pointer">查看时间</a></td></tr></table><script>
var box;why.onmouseenter=function(){box=document.createElement('div');box.textContent='核验租赁合同原件';document.body.append(box)};why.onmouseleave=function(){box.remove()}
when.onclick=function(){console.log('nothing')}</script>`;

test('what comes up under the pointer is read; what could not be brought up is neither there nor lacking', async () => {
  const site = await localSite({ '/': GUIDE });
  const tab = await openTab(web);
  try {
    await tab.open(`${site.origin}/`);
    const { trees } = await collectGuide(tab);
    const { facts } = readGuide(trees, { scenario: loadScenario(), today: '2026-11-27' });
    expect(facts['guide.elements'].value).toMatchObject({
      visitReason: { state: 'present', value: '核验租赁合同原件' },
      consult: { state: 'present', value: '0500-1234567' },
      time: { state: 'empty', value: '查看时间', reason: 'not-found-by-walker' },
    });
  } finally {
    await tab.close();
    await site.close();
  }
});
