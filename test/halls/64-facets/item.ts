import type { Addresses } from '../kit/hall.ts';
import { BASIC, NAME, sections, UUID } from './guide.ts';

const STYLE =
  '.zjzw-procedure{width:100%;border-collapse:collapse}.zjzw-procedure td{border:1px solid #dfe6ec;padding:10px 14px;width:32%}.zjzw-procedure td.zjzw-procedure-tabItem-name{background:#f5f9fc;color:#6b7b8c;width:18%}.item-left .item{border:1px solid #e5e9ee;margin-top:14px;background:#fff}.item .title{background:#f2f7fb;padding:10px 16px;font-size:16px}.item .title .button{float:right;font-size:13px;color:#1a7ad9;cursor:pointer}.item .con{padding:14px 16px}.tb-material{width:100%;border-collapse:collapse}.tb-material td{border:1px solid #dfe6ec;padding:8px}.tb-material thead td{background:#f5f9fc;font-weight:700}.bg_box .row{display:flex;border-bottom:1px dashed #e5e9ee}.bg_box .inner{padding:8px}.bg_box .l{width:140px;color:#6b7b8c}.item-head{background:#fff;padding:22px 26px;margin-top:14px}.item-head h1{font-size:24px;margin:0 0 12px}.item-btn a{display:inline-block;padding:8px 26px;margin-right:12px;border:1px solid #1a7ad9;color:#1a7ad9;border-radius:20px}.item-btn a.zxbl{background:#1a7ad9;color:#fff}.layui-layer-shade{position:fixed;left:0;top:0;width:100%;height:100%;background:#000;opacity:.4;z-index:900}.layui-layer{position:fixed;left:50%;top:16%;width:620px;margin-left:-310px;background:#fff;z-index:901}.layui-layer-title{background:#f8f8f8;padding:10px 20px}.layui-layer-content{padding:20px}.nextbtn{display:inline-block;background:#ccc;color:#fff;padding:8px 30px}.nextbtn.ok{background:#1a7ad9;cursor:pointer}';

/** The wanted item's page as the platform renders it: grid, folding sections, a notice before the sign-in. */
export function itemPage(at: Addresses): string {
  const rows: string[] = [];
  for (let i = 0; i < BASIC.length; i += 2) {
    const pair = BASIC.slice(i, i + 2).map(
      ([, k, v]) =>
        `<td class="zjzw-procedure-tabItem-name">${k}</td><td${v.length > 40 ? ' style="word-break:break-all"' : ''}>${v}</td>`,
    );
    rows.push(`<tr>${pair.join('')}</tr>`);
  }
  const folds = sections(at['oss'] ?? '', at['hall'] ?? '').map(
    ([id, title, html, open]) =>
      `<div class="item" id="${id}"><div class="title"><span>${title}</span><span class="button">${open ? '收起' : '展开'}</span></div><div class="con"${open ? '' : ' style="display:none"'}>${html}</div></div>`,
  );
  return `<style>${STYLE}</style><div class="item-head"><h1>${NAME}</h1><p>实施区域：台滨市椒海区　<span class="tag">行政许可</span></p><div class="item-btn"><a class="zxbl" href="javascript:void(0)" onclick="zxbl('${UUID}')">在线办理</a><a href="javascript:void(0)" onclick="needLogin()">预约办理</a><a href="javascript:void(0)" onclick="needLogin()">收藏</a><a href="javascript:void(0)" onclick="window.print()">打印指南</a></div></div><div class="item-left"><div class="item"><div class="title"><span>基本信息</span></div><div class="con"><table class="zjzw-procedure" cellspacing="0">${rows.join('')}</table></div></div>${folds.join('')}</div>
<script type="text/javascript">
$$(".item .button").forEach(function(b){b.onclick=function(){var c=b.parentNode.nextSibling;var h=c.style.display==="none";c.style.display=h?"":"none";b.innerHTML=h?"收起":"展开"}});
function downloadFile(f,n){window.open("${at['oss']}/zcfile/2026/"+f)}
function needLogin(){location.href="${at['province']}/zcservice/apply/entry.do?servicecode=zcsc&backurl="+encodeURIComponent(location.href)}
function zxbl(code){var d=document.createElement("div");d.innerHTML='<div class="layui-layer-shade"></div><div class="layui-layer" type="page"><div class="layui-layer-title">办理须知<span style="float:right;cursor:pointer" class="gb">×</span></div><div class="layui-layer-content"><p>一、申请人应当如实提交有关材料并反映真实情况。</p><p>二、办理过程中可在“我的办件”查看进度。</p><p><label><input type="checkbox" class="yd"> 我已阅读并知晓以上内容</label></p><p style="text-align:center"><span class="nextbtn">下一步</span></p></div></div>';document.body.appendChild(d);var b=d.querySelector(".nextbtn");d.querySelector(".gb").onclick=function(){d.parentNode.removeChild(d)};d.querySelector(".yd").onclick=function(){b.className=this.checked?"nextbtn ok":"nextbtn"};b.onclick=function(){if(b.className.indexOf("ok")<0)return;location.href="${at['province']}/zcservice/apply/entry.do?servicecode=zcsc&localInnerCode="+code}}
</script>`;
}
