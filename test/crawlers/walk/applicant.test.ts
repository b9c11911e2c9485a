import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { type BrowserHost, launchBrowser } from '../../../crawlers/browser/host.ts';
import { applicantOf } from '../../../crawlers/walk/applicant.ts';
import { page, type Shape, walk } from '../flow/shape.ts';

test.each([
  ['法人', '法人'],
  ['法人或其他组织', '法人'],
  ['企业（法人）', '法人'],
  ['我是企业', '法人'],
  ['以法人身份办理', '法人'],
  ['单位用户', '法人'],
  ['自然人', '个人'],
  ['我要以个人身份申报', '个人'],
  ['自然人（个人）', '个人'],
  ['企业法人 持营业执照办理', '法人'],
  ['个人 持本人身份证办理', '个人'],
  ['代理机构', null],
  ['企业开办一件事', null],
  ['个人所得税', null],
  ['法定代表人', null],
])('%s names %s', (text, applicant) => {
  expect(applicantOf(text)).toBe(applicant);
});

let host: BrowserHost;
beforeAll(async () => {
  host = await launchBrowser();
});
afterAll(() => host?.close());

const FORM =
  '<h3>填写申请信息</h3><p><label>企业名称 <input></label></p><p><label>联系电话 <input></label></p><p><label>统一社会信用代码 <input></label></p><button type="button">暂存</button>';
const layer = (inner: string) =>
  `<div id="layer" style="position:fixed;inset:0;background:#0007;z-index:99"><div style="width:420px;margin:160px auto;background:#fff;padding:30px">${inner}</div></div>`;
const option = (words: string, then: string) =>
  `<div style="display:inline-block;width:140px;height:60px;border:1px solid;cursor:pointer" onclick="${then}">${words}</div>`;
const opens = (body: string): Shape => ({
  guide: () => '<a href="/apply">在线办理</a>',
  hall: () => ({ '/apply': page('网上申报', body), '/form': page('网上申报', FORM) }),
});

describe('who applies is answered as a company', () => {
  it.each<[string, Shape, string, string]>([
    [
      'a layer on the guide, a person turned away',
      {
        ...opens(''),
        guide: () =>
          `<button type="button" onclick="layer.style.display='block'">在线办理</button>${layer(`<p>请选择您的办事身份</p>${option('自然人', "alert('该事项仅面向法人')")}${option('法人或其他组织', "location.href='/form'")}`).replace('style="', 'style="display:none;')}`,
      },
      'form',
      'form',
    ],
    [
      'a layer over the form, called a notice',
      opens(
        `${FORM}${layer(`<p>温馨提示：请选择申报主体</p>${option('我是个人', "alert('不符合条件')")}${option('我是企业', 'layer.remove()')}<span style="cursor:pointer" onclick="history.back()">关闭</span>`)}`,
      ),
      'form',
      'form',
    ],
    [
      'a page of boxes before the form',
      opens(
        `<h3>请选择申请人类型</h3>${option('个人', "document.title='x'")}${option('企业（法人）', "location.href='/form'")}${option('代理机构', "document.title='y'")}`,
      ),
      'form',
      'form',
    ],
    [
      'pages of a notice that counts down on its button, and of cards that are links',
      {
        guide: () => '<a href="/apply">在线办理</a>',
        hall: () => ({
          '/apply': page(
            '办理须知',
            `<h3>办理须知</h3><p>请准备好材料。</p><button type="button" id="n" disabled>已阅读，下一步 2s</button><script>var s=2,t=setInterval(function(){s--;n.innerText=s>0?'已阅读，下一步 '+s+'s':'已阅读，下一步';if(s<=0){clearInterval(t);n.disabled=false;n.onclick=function(){location.href='/who'}}},600)</script>`,
          ),
          '/who': page(
            '选择身份',
            `<h3>请选择办理身份</h3><a href="javascript:void(0)" onclick="alert('不面向自然人')"><b>个人</b><br>持本人身份证办理</a> <a href="/form"><b>企业法人</b><br>持营业执照办理</a>`,
          ),
          '/form': page('网上申报', FORM),
        }),
      },
      'form',
      'form',
    ],
    [
      'round buttons and 下一步',
      opens(
        `<h3>选择办理类型</h3><label><input type="radio" name="w">自然人</label><label><input type="radio" name="w" id="fr">法人和非法人组织</label><p><button type="button" onclick="if(fr.checked)location.href='/form';else alert('仅面向法人')">下一步</button></p>`,
      ),
      'form',
      'form',
    ],
  ])('%s', async (_, shape, entry, furthest) => {
    const walked = await walk(host, shape);
    expect(walked).toMatchObject({ entry, furthest, sent: [] });
  });
});
