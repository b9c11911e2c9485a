import type { Addresses } from '../kit/hall.ts';
import { columns, page } from './pages.ts';

const box = (title: string, html: string): string =>
  `<div class="bx"><h3>${title}</h3><div class="c">${html}</div></div>`;
export const DAYS_AGO = 6;
const stamp = (): string => new Date(Date.now() - DAYS_AGO * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);

const rated = (): string =>
  `${box('总体情况', `<p>数据截至：${stamp()}</p><table><tr><th>评价总数</th><th>非常满意</th><th>满意</th><th>基本满意</th><th>不满意</th><th>非常不满意</th><th>好评率</th></tr><tr><td>218,334</td><td>200,161</td><td>17,702</td><td>466</td><td>4</td><td>1</td><td>99.99%</td></tr></table>`)}${box('评价来源', '<table><tr><th>渠道</th><th>评价量</th></tr><tr><td>大厅评价器</td><td>150,233</td></tr><tr><td>云梦政务服务网</td><td>40,112</td></tr><tr><td>“云梦办”APP</td><td>27,989</td></tr></table>')}${box('部门排行', `<table><tr><th>排名</th><th>部门</th><th>评价数</th><th>好评率</th></tr>${['公安局', '市场监督管理局', '人力资源和社会保障局', '民政局', '税务局'].map((d, n) => `<tr><td>${n + 1}</td><td>${d}</td><td>${9120 - n * 811}</td><td>${(99.99 - n * 0.03).toFixed(2)}%</td></tr>`).join('')}</table>`)}${box('差评整改', '<table><tr><th>评价事项</th><th>差评原因</th><th>整改情况</th></tr><tr><td>户口迁移</td><td>窗口等候时间长</td><td>已增设窗口，回访满意</td></tr><tr><td>不动产登记</td><td>一次性告知不清</td><td>已整改，回访满意</td></tr></table>')}`;

const form = (title: string, fields: string, action: string): string =>
  box(
    title,
    `<p style="color:#999">请如实填写，带<font color="red">*</font>的为必填项。</p><form action="${action}" method="post">${fields}<p>验证码<font color="red">*</font> <input name="yzm" size="6"> <img src="/webview/img/yzm.gif" width="80" height="28" alt="看不清，换一张"></p><p><button type="submit" class="btn">提 交</button> <button type="reset" class="btn">重 置</button></p></form>`,
  );
const line = (label: string, name: string): string =>
  `<p>${label}<font color="red">*</font> <input name="${name}" size="40"></p>`;

const WORDS: Record<string, [string, string]> = {
  '/webview/zt/index.html': [
    '特色专区',
    '<p><a href="/webview/zt/ggj.html">高频事项“跨省通办”</a>　<a href="/webview/zt/yjs.html">高效办成一件事</a>　<a href="/webview/zt/zwdt.html">政务大厅导航</a>　<a href="/webview/zt/hqzc.html">惠企政策</a></p>',
  ],
  '/webview/zt/ggj.html': [
    '跨省通办',
    '<p>与周边六省签订合作协议，136项高频事项可在任一窗口收件。</p><p><a href="/webview/zt/ggj_ml.html">事项目录（2023年版）</a></p>',
  ],
  '/webview/zt/yjs.html': [
    '高效办成一件事',
    '<p>开办药店、新生儿出生、企业注销等十三个“一件事”实行一表申请、一套材料、一窗受理。</p>',
  ],
  '/webview/zt/zwdt.html': ['政务大厅导航', '<p>全省各级政务服务中心地址、电话和开放时间以各地公布为准。</p>'],
  '/webview/zt/hqzc.html': ['惠企政策', '<p style="text-align:center;color:#999;padding:40px 0">暂无内容</p>'],
  '/webview/help/about.html': ['关于我们', '<p>云梦政务服务网由省政务管理办公室主办，2018年上线运行。</p>'],
  '/webview/help/wzdt.html': ['网站地图', '<p>首页、个人服务、法人服务、部门服务、特色专区、互动交流、好差评。</p>'],
  '/webview/help/sysm.html': [
    '使用说明',
    '<p>1. 切换到您所在的区划；2. 搜索或者按分类找到事项；3. 查看办事指南；4. 在线办理。</p>',
  ],
  '/webview/help/wza.html': ['无障碍', '<p>按Ctrl键加加号可以放大页面文字。</p>'],
};

export function talk(at: Addresses, path: string): string | null {
  const words = WORDS[path];
  if (words) return page(at, `${words[0]}-云梦政务服务网`, box(words[0], words[1]));
  if (path === '/webview/hcp/index.html') return page(at, '好差评-云梦政务服务网', rated());
  if (path === '/webview/hd/index.html')
    return page(
      at,
      '互动交流-云梦政务服务网',
      box(
        '互动交流',
        `<p><a class="btn" href="/webview/hd/zx.html">我要咨询</a><a class="btn" href="/webview/hd/ts.html">我要投诉</a><a class="btn" href="/webview/hd/jy.html">意见建议</a></p><p>咨询服务电话：0963-12345（24小时）</p><p><a href="${columns[2]?.path}">政策解读</a></p>`,
      ),
    );
  if (path === '/webview/hd/zx.html')
    return page(
      at,
      '我要咨询-云梦政务服务网',
      form(
        '我要咨询',
        `${line('姓名', 'xm')}${line('手机号码', 'sj')}${line('咨询标题', 'bt')}<p>咨询内容<font color="red">*</font> <textarea name="nr" rows="6" cols="70"></textarea></p>`,
        '/webview/api/zxSave.do',
      ),
    );
  if (path === '/webview/hd/jy.html')
    return page(
      at,
      '意见建议-云梦政务服务网',
      form(
        '意见建议',
        `${line('姓名', 'xm')}${line('联系电话', 'dh')}<p>建议内容<font color="red">*</font> <textarea name="nr" rows="6" cols="70"></textarea></p>`,
        '/webview/api/jySave.do',
      ),
    );
  return null;
}

export const ROBOT = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>云小梦智能客服</title><style>body{margin:0;font:14px/24px sans-serif}.t{background:#0d6cd1;color:#fff;padding:8px 12px}.m{height:420px;overflow:auto;padding:10px;background:#f3f6fa}.m .r{background:#fff;padding:6px 10px;margin:6px 0}.m .u{text-align:right;color:#0d6cd1}.i{padding:8px}.i textarea{width:300px;height:44px;vertical-align:middle}</style></head><body><div class="t">云小梦　为您服务</div><div class="m" id="m"><div class="r">您好，我是智能客服云小梦，请问有什么可以帮您？<br>人工服务请在工作日9:00-17:00拨打0963-12345</div></div><div class="i"><textarea id="n" placeholder="请简单描述您的问题"></textarea> <button id="s">发送</button></div><script>var A=new URLSearchParams(location.search).get('area')||'960000';function put(c,h){var d=document.createElement('div');d.className=c;d.innerHTML=h;document.getElementById('m').appendChild(d);d.scrollIntoView()}document.getElementById('s').onclick=function(){var n=document.getElementById('n'),v=n.value.replace(/[<>]/g,'');if(!v)return;n.value='';put('u',v);var x=new XMLHttpRequest();x.open('GET','/webview/api/znkf.do?area='+A+'&wt='+encodeURIComponent(v));x.onload=function(){put('r',JSON.parse(x.responseText).html)};x.send()}</script></body></html>`;
