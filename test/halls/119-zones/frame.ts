import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { AREAS, type Area, areaOf, countiesOf, GROUPS, PROVINCE, shown } from './areas.ts';

export const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/1.6 "Microsoft YaHei","Source Han Sans SC",sans-serif;color:#444;background:#ecf0f5}a{color:#3c8dbc;text-decoration:none;cursor:pointer}a:hover{color:#1f6391}ul{margin:0;padding:0;list-style:none}.container{width:1180px;margin:0 auto}.pull-right{float:right}.text-muted{color:#999}.clearfix:after{content:"";display:block;clear:both}
.main-header{background:#fff}.main-header .tool{background:#f4f4f4;line-height:32px;font-size:12px}.main-header .tool a{margin-left:14px;color:#666}.brand{display:flex;align-items:center;height:96px}.brand h1{font-size:28px;margin:0;color:#b5342b}.brand .area{margin-left:24px;font-size:16px}.brand .area .btn{margin-left:10px}.brand form{margin-left:auto;display:flex}.navbar{background:#b5342b}.navbar>ul{display:flex}.navbar>ul>li{position:relative}.navbar>ul>li>a{display:block;color:#fff;padding:0 32px;line-height:46px;font-size:16px}.navbar>ul>li:hover>a{background:#8f241d}.dropdown-menu{display:none;position:absolute;top:46px;left:0;min-width:100%;background:#fff;box-shadow:0 6px 12px rgba(0,0,0,.18);z-index:30;padding:6px 0}.dropdown:hover .dropdown-menu{display:block}.dropdown-menu a{display:block;padding:7px 32px;color:#444;white-space:nowrap}.dropdown-menu a:hover{background:#f4f4f4}
.btn{display:inline-block;border:1px solid transparent;border-radius:3px;padding:5px 14px;font-size:14px;cursor:pointer;background:#f4f4f4;border-color:#ddd;color:#444}.btn-xs{padding:1px 8px;font-size:12px}.btn-primary{background:#3c8dbc;border-color:#367fa9;color:#fff}.btn-danger{background:#b5342b;color:#fff}.btn-warning{background:#f39c12;border-color:#e08e0b;color:#fff;font-size:16px;padding:8px 28px}.btn-block{display:block;width:100%;padding:10px}.form-control{height:36px;border:1px solid #d2d6de;padding:6px 12px;width:320px}textarea.form-control{height:110px}.form-group{display:flex;margin-bottom:12px}.form-group>label{width:130px;padding-top:6px;text-align:right;margin-right:14px}.form-group b{color:#dd4b39}
.hero{background:linear-gradient(100deg,#8f241d,#d27745);color:#fff;padding:26px 0}.hero h2{margin:0 0 6px;font-size:26px}.row{display:grid;grid-template-columns:1fr 1fr;gap:16px}.info-boxes{display:grid;grid-template-columns:repeat(4,1fr);gap:16px;margin-top:16px}.info-box{background:#fff;padding:12px 18px}.info-box-number{font-size:24px;font-weight:700;display:block}.box{background:#fff;border-top:3px solid #d2d6de;margin-top:16px}.box-danger{border-top-color:#b5342b}.box-header{padding:10px 16px;border-bottom:1px solid #f4f4f4;font-size:17px}.box-body{padding:14px 16px}.tiles{display:grid;grid-template-columns:repeat(4,1fr);gap:8px}.tiles a{background:#f9fafc;border:1px solid #e6e9ef;padding:12px 4px;text-align:center;color:#444}.products-list li{padding:11px 4px;border-bottom:1px solid #f0f0f0}.products-list .desc{color:#999;font-size:13px}.label{display:inline-block;color:#fff;font-size:12px;border-radius:3px;padding:0 7px;margin-right:8px}.label-danger{background:#dd4b39}.label-warning{background:#f39c12}.label-info{background:#00a0c6}.breadcrumb{line-height:40px;color:#999}.filter a{display:inline-block;margin:3px 16px 3px 0;color:#555}.filter a.active{color:#b5342b;font-weight:700}.table{width:100%;border-collapse:collapse}.table td,.table th{border:1px solid #eee;padding:8px 10px;text-align:left}.nav-tabs{display:flex;border-bottom:1px solid #ddd}.nav-tabs li{padding:8px 20px;cursor:pointer}.nav-tabs li.active{border-bottom:3px solid #b5342b;color:#b5342b}.tab-pane{display:none;padding-top:12px}.tab-pane.active{display:block}.progress{background:#f0f0f0;height:12px;width:360px;display:inline-block}.progress i{display:block;height:12px;background:#f39c12}.stars{color:#f39c12;letter-spacing:2px}
.modal-backdrop{position:fixed;inset:0;background:rgba(0,0,0,.5);z-index:50}.modal{position:fixed;left:50%;top:70px;width:860px;margin-left:-430px;background:#fff;z-index:51;border-radius:4px}.modal-header{padding:12px 18px;border-bottom:1px solid #e5e5e5;font-size:17px}.modal-body{padding:14px 18px;min-height:250px}.modal-footer{padding:12px 18px;border-top:1px solid #e5e5e5;text-align:right}.close{float:right;font-size:22px;line-height:1;cursor:pointer;color:#999}.letters li{display:inline-block;padding:4px 13px;border:1px solid #ddd;margin-right:-1px;cursor:pointer}.letters li.active{background:#b5342b;color:#fff}.cols{display:none;gap:18px;padding-top:14px}.cols.active{display:flex}.cols dl{margin:0;width:190px}.cols dt{font-weight:700;border-bottom:2px solid #b5342b;margin-bottom:6px;padding:4px}.cols dd{margin:0;padding:4px 8px;cursor:pointer}.cols dd:hover{background:#f4f4f4}.cols .on{background:#b5342b!important;color:#fff}.notice{width:560px;margin-left:-280px;top:150px}.cookie{position:fixed;left:0;right:0;bottom:0;background:#222d32;color:#ddd;padding:12px;text-align:center;z-index:45}.robot{position:fixed;right:36px;bottom:110px;width:76px;height:76px;border-radius:50%;background:#00a0c6;color:#fff;text-align:center;padding-top:18px;line-height:20px;cursor:move;z-index:40;user-select:none;font-size:13px}.chat{position:fixed;right:30px;bottom:60px;width:390px;height:520px;background:#fff;box-shadow:0 2px 16px rgba(0,0,0,.3);z-index:42;display:none}.chat .hd{background:#00a0c6;color:#fff;padding:8px 14px}.chat .close{color:#fff}.chat iframe{width:100%;height:480px;border:0}.main-footer{background:#222d32;color:#9fb0b8;margin-top:26px;padding:20px 0;font-size:13px}.main-footer a{color:#c3cfd4;margin-right:16px}`;

export const listUrl = (type: string, by = '', val = ''): string =>
  `/onlinehall/tasklist.html?type=${type}${by ? `&by=${by}&val=${encodeURIComponent(val)}` : ''}`;
export const box = (title: string, html: string, more = ''): string =>
  `<div class="box box-danger"><div class="box-header">${more ? `<span class="pull-right" style="font-size:12px">${more}</span>` : ''}${title}</div><div class="box-body">${html}</div></div>`;
export const TALK: [name: string, url: string][] = [
  ['我要咨询', '/hdjl/wyzx.html'],
  ['我要投诉', '/hdjl/wyts.html'],
  ['我要建议', '/hdjl/wyjy.html'],
  ['满意度调查', '/hdjl/mydc.html'],
  ['评价公示', '/hdjl/pjgs.html'],
];
/** Letters above; below a column a prefecture, its own office first. */
function regions(): string {
  const cities = AREAS.filter((a) => a.level === '市级');
  const groups = GROUPS.map((letters) => cities.filter((c) => letters.includes(c.letter)));
  const dd = (a: Area, name: string) => `<dd data-code="${a.code}" onclick="pickArea(this)">${name}</dd>`;
  return `<div class="modal-backdrop" id="areaback" style="display:none"></div><div class="modal" id="areamodal" style="display:none"><div class="modal-header"><span class="close" onclick="hideArea()">×</span>区划切换</div><div class="modal-body"><p style="margin:0 0 10px"><span class="btn btn-xs" data-code="${PROVINCE.code}" onclick="pickArea(this)">西垣省本级</span>　<span class="text-muted">请按市（州、地区）名称的拼音首字母选择</span></p><ul class="letters">${GROUPS.map((g, n) => `<li class="${n ? '' : 'active'}" onclick="showLetters(${n})">${g}</li>`).join('')}</ul>${groups
    .map(
      (list, n) =>
        `<div class="cols${n ? '' : ' active'}">${
          list
            .map(
              (c) =>
                `<dl><dt>${c.letter}　${c.name}</dt>${dd(c, '本级')}${countiesOf(c)
                  .map((a) => dd(a, a.name))
                  .join('')}</dl>`,
            )
            .join('') || '<p class="text-muted">没有以这些字母开头的市州</p>'
        }</div>`,
    )
    .join(
      '',
    )}</div><div class="modal-footer"><span class="pull-left" id="areapicked" style="float:left"></span><button class="btn" onclick="hideArea()">取消</button> <button class="btn btn-primary" onclick="sureArea()">确定</button></div></div>`;
}
export const crumb = (area: Area, ...names: string[]): string =>
  `<div class="breadcrumb">您的位置：<a href="/">${shown(area)}</a>${names.map((n) => ` / ${n}`).join('')}</div>`;
export function paper(at: Addresses, area: Area, title: string, body: string, words = ''): string {
  const nav: [string, string][] = [
    ['首页', '/'],
    ['个人服务', listUrl('gr')],
    ['法人服务', listUrl('fr')],
    ['部门服务', '/onlinehall/oulist.html'],
    ['惠企政策', '/zwgk/hqzc.html'],
    ['办件公示', '/zwgk/bjgs.html'],
  ];
  const links = [
    ...friends(at['ext'], 7),
    { name: '西垣省投资项目在线审批平台', url: `${at['ext']}/tzxm/` },
    { name: '西垣旅游', url: `${at['ext']}/xylvyou/` },
  ];
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} - 西垣政务服务网</title><link rel="stylesheet" href="/static/css/onlinehall.css"></head><body data-area="${area.code}"><header class="main-header"><div class="tool"><div class="container clearfix"><span>欢迎访问西垣政务服务网</span><span class="pull-right"><a href="${at['sso']}/xysso/login?client=portal" target="_blank">登录</a><a href="${at['sso']}/xysso/register" target="_blank">注册</a></span></div></div><div class="container brand"><h1>西垣政务服务网</h1><div class="area"><span id="curarea">${area.level === '区级' ? `${areaOf(area.parent).name} · <b>${area.name}</b>` : `<b>${area.name}</b>`}</span><button class="btn btn-xs" onclick="showArea()">切换区划</button></div><form onsubmit="return goSearch()"><input class="form-control" id="wd" value="${words}" placeholder="请输入事项名称"><button class="btn btn-danger" type="submit">搜索</button></form></div><nav class="navbar"><ul class="container">${nav.map(([n, u]) => `<li><a href="${u}">${n}</a></li>`).join('')}<li class="dropdown"><a href="javascript:;">互动交流</a><div class="dropdown-menu">${TALK.map(([n, u]) => `<a href="${u}">${n}</a>`).join('')}</div></li></ul></nav></header>${body}<footer class="main-footer"><div class="container"><p>${links.map((l) => `<a href="${l.url}" target="_blank">${l.name}</a>`).join('')}</p><p>主办单位：西垣省人民政府办公厅　承办单位：西垣省政务大数据中心　政务服务便民热线：12345</p><p>西ICP备20000917号-1　网站标识码：9170000012</p></div></footer>${regions()}<div class="robot" id="robot" title="按住可拖动">智能客服<br>小垣</div><div class="chat" id="chat"><div class="hd"><span class="close" onclick="closeChat()">×</span>智能客服“小垣”</div></div><div class="cookie" id="cookiebar" style="display:none">本网站使用Cookie保存您选择的区划和浏览设置，不收集您的个人信息。 <button class="btn btn-primary btn-xs" onclick="okCookie(1)">同意</button> <button class="btn btn-xs" onclick="okCookie(0)">仅必要</button></div><script>var ROBOT='${at['kf']}';</script><script src="/static/js/onlinehall.js"></script></body></html>`;
}
