import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadScenario } from '../../../cities/scenarios.ts';
import { memoryEvidence } from '../../../crawlers/browser/evidence.ts';
import { type AuditWeb, type BrowserHost, launchBrowser } from '../../../crawlers/browser/host.ts';
import { createPace } from '../../../crawlers/browser/pace.ts';
import { openTab } from '../../../crawlers/browser/tab.ts';
import { collectGuide } from '../../../crawlers/guide/collect.ts';
import { readGuide } from '../../../crawlers/guide/reading.ts';
import { checkTemplates, filesOf } from '../../../crawlers/guide/templates.ts';
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

/** Rows that a mark unfolds, forms behind buttons whose address only a script makes, a legal basis in a drawer. */
const GUIDE = `<!doctype html><meta charset="utf-8"><title>办事指南</title><body><h2>药品经营许可证核发</h2>
<p>实施主体：云溪区市场监督管理局</p><p>承诺办结时限：10个工作日</p><p>法定办结时限：20个工作日</p>
<h3>申请材料</h3><table id="t"><tr><th></th><th>材料名称</th><th>必要性</th></tr></table>
<h3>设定依据</h3><p>共1条 <span id="look" style="cursor:pointer">查看</span></p>
<h3>收费标准</h3><p>不收费</p><script>
var list=[['开办申请书','电子','申请人自备','f1'],['布局图','纸质','申请人自备','f2'],['学历证书','纸质','政府部门核发',''],['承诺书','纸质','申请人自备','none']];
list.forEach(function(m){var r=t.insertRow();r.innerHTML='<td><i class="plus"></i></td><td>'+m[0]+'</td><td>必要</td>';
var plus=r.querySelector('i');plus.style.cssText='display:inline-block;width:14px;height:14px;background:#69c;cursor:pointer';
plus.addEventListener('click',function(){var open=document.querySelector('.more');if(open)open.remove();
var d=t.insertRow(r.rowIndex+1);d.className='more';d.innerHTML='<td colspan="3"><p>材料形式：'+m[1]+'</p><p>来源渠道：'+m[2]+'</p><p>空白表格：<em>无</em></p></td>';
if(m[3]==='none'){var x=d.querySelector('em');x.textContent='点击下载';x.style.cursor='pointer';x.addEventListener('click',function(){alert('附件不存在，请联系管理员')})}else if(m[3]){var b=d.querySelector('em');b.textContent='空表下载';b.style.cursor='pointer';b.addEventListener('click',function(){window.open(['','blank',m[3]].join('/'))})}})});
look.addEventListener('click',function(){var d=document.createElement('div');d.style.cssText='position:fixed;right:0;top:0;bottom:0;width:460px;background:#fff;z-index:99;border:1px solid';
d.innerHTML='<div>设定依据 <span style="cursor:pointer">×</span></div><p>《中华人民共和国药品管理法》第五十一条</p>';d.querySelector('span').onclick=function(){d.remove()};
var s=document.createElement('div');s.style.cssText='position:fixed;inset:0;background:#0006;z-index:98';document.body.append(s,d)})
</script>`;

test('marks unfold rows, buttons tell where their forms lie, and a drawer shows what its title promised', async () => {
  const site = await localSite({ '/': GUIDE, '/blank/f1': 'a form' });
  const tab = await openTab(web);
  try {
    await tab.open(`${site.origin}/`);
    const { trees } = await collectGuide(tab);
    expect(tab.page().url()).toBe(`${site.origin}/`);
    const { facts, templates } = readGuide(trees, { scenario: loadScenario(), today: '2026-11-27' });
    const materials = await checkTemplates(web, facts['guide.materials'].value ?? [], templates, `${site.origin}/`);
    expect(materials).toMatchObject([
      { name: '开办申请书', medium: 'electronic', source: '申请人自备', template: 'ok' },
      { name: '布局图', medium: 'paper', source: '申请人自备', template: 'dead' },
      { name: '学历证书', medium: 'paper', source: '政府部门核发', template: 'none' },
      { name: '承诺书', medium: 'paper', source: '申请人自备', template: 'dead' },
    ]);
    expect(filesOf(templates, `${site.origin}/`).map((f) => f.url)).toEqual([
      `${site.origin}/blank/f1`,
      `${site.origin}/blank/f2`,
    ]);
    expect(facts['guide.elements'].value?.['legalBasis']).toMatchObject({
      state: 'present',
      value: '《中华人民共和国药品管理法》第五十一条',
    });
  } finally {
    await tab.close();
    await site.close();
  }
});

test('a sample beside a blank does not make up for it; alone it stands for one', async () => {
  const site = await localSite({ '/s.doc': 'a sample' });
  try {
    const read = (head: string, cells: string) =>
      readGuide(
        [
          {
            tag: '#document',
            children: [
              {
                tag: 'table',
                children: [head, cells].map((row) => ({
                  tag: 'tr',
                  children: row.split('|').map((text) => ({
                    tag: 'td',
                    children:
                      text === '@' || text === '!'
                        ? [
                            {
                              tag: 'a',
                              href: text === '@' ? '/s.doc' : '/gone.doc',
                              children: [{ tag: '#text', text: text === '@' ? '查看样表' : '空表', children: [] }],
                            },
                          ]
                        : [{ tag: '#text', text, children: [] }],
                  })),
                })),
              },
            ],
          },
        ],
        { scenario: loadScenario(), today: '2026-11-27' },
      );
    const judged = async (head: string, cells: string) => {
      const { facts, templates } = read(head, cells);
      const list = await checkTemplates(web, facts['guide.materials'].value ?? [], templates, `${site.origin}/`);
      return list.map((m) => m.template);
    };
    expect(await judged('材料名称|材料形式|空白表格|示例样表', '布局图|纸质|!|@')).toEqual(['dead']);
    expect(await judged('材料名称|材料形式|空白表格|示例样表', '布局图|纸质|—|@')).toEqual(['ok']);
    expect(await judged('材料名称|材料形式|示例样表', '布局图|纸质|@')).toEqual(['ok']);
  } finally {
    await site.close();
  }
});

/** layui draws columns that stand still as tables of their own beside the one that scrolls. */
const FIXED = `<!doctype html><meta charset="utf-8"><title>办事指南</title><style>td,th{height:30px;padding:0 8px}</style><body><h2>药品经营许可证核发</h2>
<p>实施主体：云溪区市场监督管理局</p><p>承诺办结时限：10个工作日</p><p>法定办结时限：20个工作日</p><h3>申请材料</h3>
<div style="position:relative;height:140px;width:900px"><table style="position:absolute;left:0"><tr><th>材料名称</th><th>必要性</th><th>材料形式</th></tr>
<tr><td>开办申请书</td><td>必要</td><td>电子</td></tr><tr><td>布局图</td><td>必要</td><td>纸质</td></tr><tr><td>学历证书</td><td>必要</td><td>纸质</td></tr></table>
<table style="position:absolute;left:700px"><tr><th>操作</th></tr>${[0, 1, 2].map((n) => `<tr><td><a href="javascript:;" onclick="more(${n})">详情</a></td></tr>`).join('')}</table></div>
<h3>收费标准</h3><p>不收费</p><script>var L=[['开办申请书','申请人自备'],['布局图','申请人自备'],['学历证书','政府部门核发']];
function more(n){var d=document.createElement('div');d.style.cssText='position:fixed;left:25%;top:20%;width:50%;height:60%;background:#fff;z-index:99;border:1px solid';
d.innerHTML='<div>材料详情 <a href="javascript:;">×</a></div><table><tr><th>材料名称</th><td>'+L[n][0]+'</td></tr><tr><th>来源渠道</th><td>'+L[n][1]+'</td></tr><tr><th>材料必要性</th><td>必要</td></tr></table>';
d.querySelector('a').onclick=function(){d.remove();s.remove()};var s=document.createElement('div');s.style.cssText='position:fixed;inset:0;background:#0006;z-index:98';document.body.append(s,d)}</script>`;

test('controls in a column that stands still belong to the materials in their order', async () => {
  const site = await localSite({ '/': FIXED });
  const tab = await openTab(web);
  try {
    await tab.open(`${site.origin}/`);
    const { trees } = await collectGuide(tab);
    const { facts } = readGuide(trees, { scenario: loadScenario(), today: '2026-11-27' });
    expect(facts['guide.materials'].value?.map((m) => [m.name, m.source])).toEqual([
      ['开办申请书', '申请人自备'],
      ['布局图', '申请人自备'],
      ['学历证书', '政府部门核发'],
    ]);
  } finally {
    await tab.close();
    await site.close();
  }
});

const read = async (html: string) => {
  const site = await localSite({ '/': html });
  const tab = await openTab(web);
  try {
    await tab.open(`${site.origin}/`);
    const { trees } = await collectGuide(tab);
    return readGuide(trees, { scenario: loadScenario(), today: '2026-11-27' }).facts;
  } finally {
    await tab.close();
    await site.close();
  }
};
const HEAD = `<!doctype html><meta charset="utf-8"><title>办事指南</title><style>td,th{height:30px;padding:0 8px}</style><body><h2>药品经营许可证核发</h2>
<p>实施主体：云溪区市场监督管理局</p><p>承诺办结时限：10个工作日</p><p>法定办结时限：20个工作日</p><h3>申请材料</h3>`;
const LISTED = `[['开办申请书','电子','申请人自备',''],['营业执照','电子','政府部门核发','免提交'],['布局图','纸质','申请人自备','']]`;

/** Each material a fold that is made when it is first opened; a layer holds the rest of it. */
const CARDS = `${HEAD}<p>共 3 份材料，点击展开</p><div id="m"></div><h3>收费标准</h3><p>不收费</p><script>
${LISTED}.forEach(function(m,i){var c=document.createElement('div');c.innerHTML='<div role="button" style="cursor:pointer"><span>▸</span><span><span>'+(i+1)+'. </span><span>'+m[0]+'</span></span><div style="float:right">'+(m[3]?'<span>'+m[3]+'</span>':'')+'<span>必要</span></div></div>';
c.firstChild.addEventListener('click',function(){var b=c.children[1];if(b)return b.remove();b=document.createElement('div');b.innerHTML='<p>材料形式：<span>'+m[1]+'</span></p><button>材料详情</button>';b.querySelector('button').addEventListener('click',function(){more(m)});c.append(b)});document.getElementById('m').append(c)});
function more(m){var d=document.createElement('div');d.innerHTML='<div style="position:fixed;inset:0;background:#0006;z-index:98"></div><div role="dialog" style="position:fixed;left:25%;top:20%;width:50%;height:60%;background:#fff;z-index:99">材料详情 <button>关闭</button><table><tr><th>材料名称</th><td>'+m[0]+'</td></tr><tr><th>来源渠道</th><td>'+m[2]+'</td></tr><tr><th>纸质材料份数</th><td>0份</td></tr></table></div>';d.querySelector('button').onclick=function(){d.remove()};document.body.append(d)}</script>`;

test('folds of materials and the layers behind their details are read, and what counts them is no material', async () => {
  const facts = await read(CARDS);
  expect(facts['guide.materials'].value?.map((m) => [m.name, m.required, m.medium, m.source, m.waived])).toEqual([
    ['开办申请书', true, 'electronic', '申请人自备', false],
    ['营业执照', true, 'electronic', '政府部门核发', true],
    ['布局图', true, 'paper', '申请人自备', false],
  ]);
});

/** A grid that says form and source, and whose plus signs, in a table that stands still beside it, show that one need not be handed in. */
const GRID = `${HEAD}<div style="position:relative;height:300px"><table id="l" style="position:absolute;left:0"><tr><th></th></tr></table><table id="r" style="position:absolute;left:60px"><tr><th>材料名称</th><th>材料形式</th><th>来源渠道</th></tr></table></div><h3>收费标准</h3><p>不收费</p><script>
var L=document.getElementById('l'),R=document.getElementById('r');
${LISTED}.forEach(function(m){L.insertRow().innerHTML='<td><span class="row-expand" style="display:inline-block;width:14px;height:14px;background:#69c;cursor:pointer"></span></td>';R.insertRow().innerHTML='<td>'+m[0]+'</td><td>'+m[1]+'</td><td>'+m[2]+'</td>';
var l=L.rows[L.rows.length-1],r=R.rows[R.rows.length-1];l.querySelector('span').addEventListener('click',function(){L.insertRow(l.rowIndex+1).innerHTML='<td></td>';R.insertRow(r.rowIndex+1).innerHTML='<td colspan="3"><table><tr><td>材料类型</td><td>原件</td><td>是否免提交</td><td>'+(m[3]?'是':'否')+'</td></tr></table></td>'},{once:true})})</script>`;

test('a licence is not said to be asked for while a mark beside its row was not unfolded', async () => {
  const facts = await read(GRID);
  expect(facts['guide.materials'].value?.map((m) => [m.name, m.waived])).toEqual([
    ['开办申请书', false],
    ['营业执照', true],
    ['布局图', false],
  ]);
  expect(facts['handling.licenceShared'].value).toBe(true);
});
