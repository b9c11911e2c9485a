import { AREA, CITY } from './items.ts';

const MENU: [title: string, url: string, children?: [id: string, title: string, url: string][]][] = [
  [
    '办事服务',
    '',
    [
      ['11', '部门服务', '/zwdt/matter/dept.htm'],
      ['12', '主题服务', '/zwdt/matter/theme.htm'],
      ['13', '个人办事', '/zwdt/matter/who.htm?fwdx=1'],
      ['14', '法人办事', '/zwdt/matter/who.htm?fwdx=2'],
      ['15', '事项查询', '/zwdt/matter/query.htm'],
    ],
  ],
  [
    '互动交流',
    '',
    [
      ['21', '咨询答复', '/zwdt/hd/zx.htm'],
      ['22', '我要投诉', '/zwdt/hd/ts.htm'],
      ['23', '帮办代办', '/zwdt/hd/bb.htm'],
    ],
  ],
  [
    '信息公开',
    '',
    [
      ['31', '评价公示', '/zwdt/hcp/index.htm'],
      ['32', '办件公示', '/zwdt/gs/bjgs.htm'],
      ['33', '通知公告', '/zwdt/gs/tz.htm'],
    ],
  ],
  ['大厅导览', '/zwdt/gs/dl.htm'],
];
const menu = MENU.map(([title, url, children], n) =>
  children
    ? `<li class="layui-nav-item${n === 0 ? ' layui-nav-itemed' : ''}"><a href="javascript:;">${title}<span class="layui-nav-more">▾</span></a><dl class="layui-nav-child" style="margin:0">${children.map(([id, name, at]) => `<dd style="margin:0"><a href="javascript:;" lay-id="${id}" data-url="${at}">${name}</a></dd>`).join('')}</dl></li>`
    : `<li class="layui-nav-item"><a href="javascript:;" lay-id="4${n}" data-url="${url}">${title}</a></li>`,
).join('');
export const HELP = '/zwdt/static/help/czsc2021.pdf';
export const head = (title: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="renderer" content="webkit"><meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1"><title>${title}</title><link rel="stylesheet" href="/zwdt/static/layui/css/layui.css"><script src="/zwdt/static/layui/layui.js"></script></head>`;
/** A page that stands in a tab or a layer. */
export const inner = (title: string, body: string, script = ''): string =>
  `${head(title)}<body><div class="layui-fluid">${body}</div>${script && `<script>${script}</script>`}</body></html>`;

export const shell = (): string =>
  `${head(`${CITY.name}${AREA.name}网上政务服务大厅`)}<body class="layui-layout-body"><div class="layui-layout layui-layout-admin"><div class="layui-header"><div class="layui-logo">${CITY.name}${AREA.name}网上政务服务大厅</div><div class="layui-layout-right"><a href="javascript:;" onclick="layer.open({type:2,title:'智能问答',area:['520px','500px'],content:'/zwdt/robot/index.htm'})">智能问答</a><a href="${HELP}" target="_blank">操作手册</a><a href="/zwdt/login.htm">我的办件</a><a href="/zwdt/login.htm">登录</a></div></div>
<div class="layui-side"><ul class="layui-nav layui-nav-tree" lay-filter="menu">${menu}</ul></div>
<div class="layui-body"><div class="layui-tab" lay-filter="tabs"><ul class="layui-tab-title"><li class="layui-this" lay-id="0">首页</li></ul><div class="layui-tab-content"><div class="layui-tab-item layui-show"><iframe src="/zwdt/welcome.htm"></iframe></div></div></div></div>
<div class="layui-footer">主办单位：${AREA.name}行政审批局　大厅总服务台电话：0948-2230000　政务服务便民热线：12345</div></div>
<script>
function addTab(id,title,url){var box=$('.layui-tab'),li=$('li[lay-id="'+id+'"]',box);
if(!li){li=document.createElement('li');li.setAttribute('lay-id',id);li.innerHTML=title+'<i class="layui-tab-close">×</i>';var it=document.createElement('div');it.className='layui-tab-item';it.innerHTML='<iframe src="'+url+'"></iframe>';$('.layui-tab-title',box).appendChild(li);$('.layui-tab-content',box).appendChild(it);element.tab(box);
$('.layui-tab-close',li).onclick=function(e){e.stopPropagation();li.remove();it.remove();element.tab(box);$('.layui-tab-title li',box).click()}}
else{var at=$$('.layui-tab-title > li',box).indexOf(li);var f=$('iframe',$$('.layui-tab-item',box)[at]);if(f.getAttribute('src')!==url)f.src=url}
li.click()}
element.tab($('.layui-tab'));
$$('.layui-nav-tree a').forEach(function(a){a.onclick=function(){var u=a.getAttribute('data-url');if(u)addTab(a.getAttribute('lay-id'),a.textContent,u);else a.parentNode.classList.toggle('layui-nav-itemed')}});
</script></body></html>`;
