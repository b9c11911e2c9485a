import { esc } from '../../http.ts';
import { assistantWidget } from '../../pages/assistant.ts';
import { friendsHtml, NOTICE } from '../../pages/shared.ts';
import type { Page, Place } from '../../place.ts';
import { areaLinks } from '../areas.ts';
import { siteName, toolLinks } from '../classic/layout.ts';

const CSS =
  'body{margin:0;font-family:sans-serif}header{background:#f3f6fb;padding:16px 5%}main{padding:16px 5%}footer{background:#e9edf3;padding:16px 5%}.item{display:inline-block;padding:8px 14px;cursor:pointer}.item.on{background:#2b6cb0;color:#fff}.sxlist li,.so{cursor:pointer;padding:8px;border-bottom:1px solid #eee}.blk{display:inline-block;padding:24px 60px;background:#eef}.znlist dt{font-weight:bold}.znlist dd{margin:0 0 8px 20px}';

export function modalLayout(place: Place, page: Page): string {
  const { paths, words, content } = place;
  const tools = toolLinks(place).map(([text, href]) => `<a href="${href}">${text}</a>`);
  return `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${esc(page.title)} - ${siteName(place)}</title><style>${CSS}</style></head><body><p class="drill">${NOTICE}</p>
<header><strong>${siteName(place)}</strong> <em class="dq">${place.area.name}</em> ${switcher(place)}
<span class="ss"><input id="sskw" placeholder="请输入关键词"><a href="javascript:;" id="ssbtn">搜索</a></span> <a href="/user/logout.do">退出登录</a>
<nav><a href="${paths.home}">首页</a> <a href="${paths.items('个人')}">${words.person}</a> <a href="${paths.items('法人')}">${words.legal}</a> ${tools.join(' ')}</nav></header>
<main>${page.body}</main>
<footer>${content.columns.map((c) => `<a href="${c.href}">${c.name}</a>`).join(' ')} <a href="${paths.downloads}">下载中心</a><p>${friendsHtml(place)}</p><p>热线电话 12345</p></footer>
<script>function ss(){var v=document.getElementById('sskw').value;if(!v)return;sessionStorage.setItem('searchKw',v);location.href='/front/search/index.do'}
document.getElementById('ssbtn').onclick=ss;document.getElementById('sskw').onkeydown=function(e){if(e.key==='Enter')ss()}</script>
${assistantWidget(place)}</body></html>`;
}

/** The dialogue is appended when the page has loaded; its first list is broken until the interface has answered. */
function switcher(place: Place): string {
  if (areaLinks(place).length === 0) return '';
  const root = place.area.code.padEnd(12, '0');
  return `<a href="javascript:void(0)" id="logosjxl">${place.words.switchArea}</a><script>
var chosen=null;window.onload=function(){var d=document.createElement('div');d.id='ui-zdqh-container';d.style.cssText='position:fixed;display:none;left:20%;top:15%;width:60%;background:#fff;border:2px solid #2b6cb0;padding:20px;z-index:99';
d.innerHTML='<h3>区划选择</h3><ul id="qhlist"><li id="itemt" class="item child" onclick=broken()>加载失败</li></ul><p>已选：<b id="qhnow">${place.area.name}</b></p><button type="button" id="qhok">确定</button><button type="button" id="qhno">取消</button>';document.body.appendChild(d);
document.getElementById('logosjxl').onclick=function(){d.style.display='block';load('${root}')};document.getElementById('qhno').onclick=function(){d.style.display='none'};
document.getElementById('qhok').onclick=function(){if(!chosen)return;if(!chosen.url){document.getElementById('qhnow').textContent='该地区暂未接入';return}location.href=chosen.url}};
function load(code){fetch('/front/head/findRegionsByParentCode.do?parentCode='+code).then(function(r){return r.json()}).then(function(j){if(!j.data.length)return;window.regions=j.data;document.getElementById('qhlist').innerHTML=j.data.map(function(x,i){return'<li id="itemt" class="item child" onclick=city('+i+')>'+x.name+'</li>'}).join('')})}
function city(i){chosen=window.regions[i];document.getElementById('qhnow').textContent=chosen.name;document.querySelectorAll('#qhlist li').forEach(function(e,n){e.className='item child'+(n===i?' on':'')});load(chosen.code)}</script>`;
}
