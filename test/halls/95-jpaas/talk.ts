import type { Addresses } from '../kit/hall.ts';
import type { Area } from './items.ts';
import { columns, page } from './pages.ts';

const box = (title: string, html: string): string => `<div class="k"><div class="t">${title}</div>${html}</div>`;

const WORDS: Record<string, [string, string]> = {
  '/col/ztfw/index.html': [
    '主题服务',
    '<p>企业开办、工程建设、不动产登记、人才服务四个主题专区已上线，详见各专区说明。</p><p><a href="/col/ztfw/qykb.html">企业开办专区</a>　<a href="/col/ztfw/gcjs.html">工程建设专区</a></p>',
  ],
  '/col/ztfw/qykb.html': ['企业开办专区', '<p>营业执照、印章、发票、社保、公积金、银行开户全程网办，一日办结。</p>'],
  '/col/ztfw/gcjs.html': ['工程建设专区', '<p>立项用地、工程规划、施工许可、竣工验收四个阶段并联审批。</p>'],
  '/col/kstb/index.html': ['长三角通办', '<p class="none" style="text-align:center">暂无内容！</p>'],
  '/col/jdhy/index.html': ['解读回应', `<p>政策解读见<a href="${columns[2]?.path}">政策法规</a>栏目。</p>`],
  '/jszwfw/gywm.html': ['关于我们', '<p>江泾政务服务网2017年6月上线，由省政务服务管理办公室主办。</p>'],
  '/jszwfw/wzdt.html': ['网站地图', '<p>首页 个人服务 法人服务 部门窗口 主题服务 咨询投诉 好差评</p>'],
  '/jszwfw/bzzx.html': [
    '帮助中心',
    '<p>如何注册：点击页面右上角“注册”，按提示完成实名认证。<a href="/jszwfw/bzzx/sc.html">操作手册</a></p>',
  ],
  '/jszwfw/wza.html': ['无障碍浏览', '<p>请使用浏览器的缩放功能浏览本网站。</p>'],
};

const board = (area: Area): string =>
  box(
    `${area.full}政务服务好差评`,
    `<p>统计时间：2026-10-01 至 2026-10-31</p><table class="tb"><tr><td class="h">评价总量</td><td class="h">好评</td><td class="h">差评</td><td class="h">好评率</td><td class="h">差评整改率</td></tr><tr><td>38216</td><td>38209</td><td>7</td><td>99.98%</td><td>100%</td></tr></table><p>评价等级：非常满意、满意、基本满意、不满意、非常不满意</p>`,
  ) +
  box(
    '各地区好评率',
    `<table class="tb"><tr><td class="h">地区</td><td class="h">评价量</td><td class="h">好评率</td></tr>${['天虞区', '钟溪区', '溧湖市'].map((n, i) => `<tr><td>${n}</td><td>${8211 - i * 903}</td><td>${(99.99 - i * 0.02).toFixed(2)}%</td></tr>`).join('')}</table>`,
  );

const form = (title: string, action: string, kinds: string): string =>
  box(
    title,
    `<form method="post" action="${action}"><p>信件类型 <select name="lx">${kinds}</select></p><p>姓　　名 <input name="xm"></p><p>联系电话 <input name="dh"></p><p>标　　题 <input name="bt" size="60"></p><p>内　　容 <textarea name="nr" cols="70" rows="6"></textarea></p><p>是否公开 <input type="radio" name="gk" checked>是 <input type="radio" name="gk">否</p><p><input type="submit" value="提交"> <input type="reset" value="重填"></p></form>`,
  );

export function talk(at: Addresses, area: Area, path: string): string | null {
  const words = WORDS[path];
  const at2 = (title: string, html: string) => page(at, area, `${title}-江泾政务服务网`, html);
  if (words) return at2(words[0], box(words[0], words[1]));
  if (path === '/jszwfw/hcp.do') return at2('好差评', board(area));
  if (path === '/jszwfw/hdjl.do')
    return at2(
      '咨询投诉',
      box(
        '咨询投诉',
        `<p><a href="/jszwfw/hdjl/zx.do?webId=${area.web}">我要咨询</a>　<a href="/jszwfw/hdjl/ts.do?webId=${area.web}">我要投诉</a></p><p>您也可以拨打12345政务服务便民热线。</p>`,
      ),
    );
  if (path === '/jszwfw/hdjl/zx.do')
    return at2('我要咨询', form('我要咨询', '/jszwfw/hdjl/zxSave.do', '<option>咨询</option><option>求助</option>'));
  if (path === '/jszwfw/hdjl/ts.do')
    return at2('我要投诉', form('我要投诉', '/jszwfw/hdjl/tsSave.do', '<option>投诉</option><option>建议</option>'));
  return null;
}

export const ROBOT = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>智能客服小泾</title></head><body style="font:14px/24px sans-serif"><h3>智能客服小泾</h3><div id="log" style="height:380px;overflow:auto;border:1px solid #ccc"><p>小泾：您好，欢迎使用江泾政务服务网智能客服，请输入您的问题。</p></div><p><input id="w" size="60"><button id="f">发送</button> <button id="rg">转人工</button></p><script>var L=document.getElementById('log');function say(w,t){var p=document.createElement('p');p.innerHTML=w+'：'+t;L.appendChild(p);L.scrollTop=99999}document.getElementById('f').onclick=function(){var v=document.getElementById('w').value.replace(/[<>]/g,'');if(!v)return;document.getElementById('w').value='';say('我',v);fetch('/robot/ask?q='+encodeURIComponent(v)).then(function(r){return r.json()}).then(function(d){say('小泾',d.a)})};document.getElementById('rg').onclick=function(){say('小泾','人工客服工作时间为工作日9:00-17:00，当前排队人数0人')}</script></body></html>`;
