export const NAME = '药品经营许可证核发（单体零售药店）';

export const BASIC: [string, string, string][] = [
  ['name', '办理项名称', NAME],
  ['dept', '承办机构', '昌陵市北屿区市场监督管理局'],
  ['target', '申请主体', '企业法人、个体工商户'],
  ['projectType', '办件类型', '即办件'],
  ['legalLimit', '法定期限', '20个工作日'],
  ['promiseLimit', '承诺期限', '15个工作日'],
  ['visits', '跑动次数', '2次'],
  ['visitReason', '必须到现场原因', '需核验纸质材料原件'],
  ['onlineDepth', '网办深度', 'Ⅲ级'],
  ['fee', '收费标准', '不收费'],
  ['delivery', '领取方式', '窗口领取'],
];
export const WINDOW: [string, string, string][] = [
  ['place', '受理地点', '昌陵市北屿区惠民街3号区政务服务大厅三楼药械窗口'],
  ['time', '受理时间', '待定'],
  ['consult', '业务咨询', '0986-2231100'],
  ['complain', '监督电话', '0986-2231100'],
];
export const CONDITION = [
  '1.具有依法经过资格认定的药学技术人员；',
  '2.具有与所经营药品相适应的营业场所、设备和卫生环境；',
  '3.具有保证所经营药品质量的规章制度。',
];
export const BASIS = [
  '1.《中华人民共和国药品管理法》第五十一条；',
  '2.《药品经营许可证管理办法》（国家食品药品监督管理局令第6号）第四条、第九条。',
];
/** Name, medium, copies, source, need, file. */
export const MATERIALS: [string, string, string, string, string, string][] = [
  ['药品经营许可证申请表', '纸质和电子', '2', '申请人自备', '必要', '/uploads/20260312/a7c1.doc'],
  ['药品零售企业验收申请表', '纸质和电子', '2', '申请人自备', '必要', '/uploads/20260312/b9d4.doc'],
  ['营业执照复印件', '纸质', '1', '申请人自备', '必要', ''],
  ['药学技术人员职称证书', '纸质', '1', '政府部门核发', '必要', ''],
  ['营业场所平面布局图', '电子', '0', '申请人自备', '必要', ''],
  ['法律、法规规定的其他材料', '纸质', '1', '其他', '非必要', ''],
];

const table = (rows: [string, string, string][]): string =>
  `<table class="layui-table" lay-skin="line"><colgroup><col width="160"><col></colgroup><tbody>${rows.map(([, k, v]) => `<tr><td class="lb">${k}</td><td>${v}</td></tr>`).join('')}</tbody></table>`;
const panel = (title: string, html: string, open = true): string =>
  `<div class="layui-colla-item"><h2 class="layui-colla-title">${title}<i class="layui-icon layui-colla-icon">${open ? '▾' : '▸'}</i></h2><div class="layui-colla-content${open ? ' layui-show' : ''}">${html}</div></div>`;

/** Folded panels, of which the first two are open; the course of the procedure is a picture. */
export const guide = (apply: string): string =>
  `<div class="layui-card"><div class="layui-card-header"><span style="font-size:20px">${NAME}</span></div><div class="layui-card-body"><div class="layui-btn-container"><button type="button" class="layui-btn layui-btn-normal" lay-event="declare">在线申报</button><button type="button" class="layui-btn layui-btn-primary" lay-event="prints">打印指南</button></div><div class="layui-collapse">${panel('基本信息', table(BASIC))}${panel('许可条件', CONDITION.map((c) => `<p>${c}</p>`).join(''))}${panel(
    '申报材料',
    `<table class="layui-table"><thead><tr><th>序号</th><th>材料名称</th><th>材料形式</th><th>份数</th><th>来源渠道</th><th>材料必要性</th><th>表格下载</th></tr></thead><tbody>${MATERIALS.map(
      ([n, m, c, s, r, f], i) =>
        `<tr><td>${i + 1}</td><td>${n}</td><td>${m}</td><td>${c}</td><td>${s}</td><td>${r}</td><td>${f ? `<a class="layui-btn layui-btn-xs" href="${f}">下载</a>` : '/'}</td></tr>`,
    ).join('')}</tbody></table>`,
    false,
  )}${panel('审批流程', '<img src="/static/img/lct_yp.svg" width="700" alt="">', false)}${panel('法律依据', BASIS.map((b) => `<p>${b}</p>`).join(''), false)}${panel('办理窗口', table(WINDOW), false)}</div></div></div><script>
document.querySelectorAll('.layui-colla-title').forEach(function(t){t.addEventListener('click',function(){t.nextElementSibling.classList.toggle('layui-show')})});
document.querySelector('[lay-event=prints]').addEventListener('click',function(){window.print()});
document.querySelector('[lay-event=declare]').addEventListener('click',function(){layer.confirm('请确认您的经营地址位于北屿区，继续申报？',function(){window.open('${apply}/declare/index?matter=bylypyp')})});
</script>`;
