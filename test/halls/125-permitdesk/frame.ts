import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import type { Reply } from '../kit/site.ts';
import { AREAS, type Area, CITY, channel, DISTRICT } from './sites.ts';

export const DEAD_EXT = '/tv/luanjiang/';
/** The two columns of the panel, read line by line. */
const panel = (): string => {
  const cell = (a: Area | undefined) => `<td>${a ? `<a href="${channel(a)}">${a.name}</a>` : ''}</td>`;
  const lines = Array.from({ length: 7 }, (_, n) => `<tr>${cell(AREAS[n])}${cell(AREAS[n + 7])}</tr>`);
  return `<p>请选择要进入的频道</p><table>${lines.join('')}</table>`;
};
const mast = (area: Area): string =>
  `<div class="mast"><div class="in"><h1>峦江市政务服务<small>zwfw.luanjiang · 一网受理</small></h1><div class="pd"><span class="pd-at">频道：<b>${
    area === CITY ? '全市' : area.name
  }</b></span><span class="pd-sw">更换频道 ▾</span><div class="pd-box">${panel()}</div></div><ul class="lm"><li><a href="${channel(area)}">频道首页</a></li><li><a href="/qd/${area.code}/index.html">服务清单</a></li><li><span>互动</span><div class="sub"><a href="/hd/zixun.html">我要咨询</a><a href="/hd/tousu.html">我要投诉</a></div></li><li><a href="/pj/${area.code}/index.html">服务评价</a></li></ul></div></div>`;

const robot = `<div class="xl">小峦<br>问答</div><div class="xk"><header><b>小峦问答</b><span><a class="rg-k">人工导服</a>　<i class="xk-x">×</i></span></header><div class="rg"><b>人工导服</b>：导服员在线时间为工作日9:00—12:00、13:30—17:30。<button type="button" class="rg-go">接通导服员</button></div><div class="lt"><p>您好，我是小峦。请写下要问的事，我会用文字答复您。</p></div><form onsubmit="return false"><input id="xl-w" placeholder="请输入您的问题" maxlength="60"><button type="button" id="xl-go">发送</button></form></div>`;

export interface Shown {
  title: string;
  html: string;
  /** The guide has a table of contents where others have the robot. */
  plain?: true;
  script?: string;
  status?: number;
}
export function framed(at: Addresses, area: Area, { title, html, plain, script, status }: Shown): Reply {
  const links = friends(at['ext'], 5).map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`);
  const body = `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>${title}-峦江市政务服务</title><link rel="stylesheet" href="/assets/heng/base.css?v=7.2"></head><body><div class="tp"><div class="in"><span>峦江市人民政府主办</span><span><a href="javascript:void(0)" class="slb">适老版</a><a href="${at['sso']}/uac/signin?lx=gr">登录</a><a href="${at['sso']}/uac/signin?lx=gr&amp;to=mine">我的办件</a></span></div></div>${mast(area)}${html}<div class="foot"><div class="in"><p>友情链接：${links.join('')}<a href="${at['ext']}${DEAD_EXT}" target="_blank">峦江广播电视台</a><a href="${at['gov']}/" target="_blank">${DISTRICT.name}人民政府</a></p><p>主办：峦江市人民政府办公厅　运行维护：峦江市数据局　政务服务便民热线：12345　<a href="mailto:wz@luanjiang.example">网站纠错邮箱</a></p></div></div>${plain ? '' : robot}<script>window.QH='${area.code}'</script><script src="/assets/heng/base.js?v=7.2"></script>${script ? `<script src="${script}"></script>` : ''}</body></html>`;
  return status ? { status, body } : body;
}
