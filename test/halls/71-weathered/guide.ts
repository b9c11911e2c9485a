import { NAME } from './items.ts';

/** Key, label, value; a value that is none stands as the page shows it. */
export const BASIC: [string, string, string][] = [
  ['name', '事项名称', NAME],
  ['catalogCode', '基本编码', '000172111003'],
  ['itemType', '权力类型', '行政许可'],
  ['dept', '实施主体', '松岭市红松区市场监督管理局'],
  ['target', '服务对象', '企业法人'],
  ['projectType', '办件类型', '承诺件'],
  ['legalLimit', '法定办结时限', '20个工作日'],
  ['promiseLimit', '承诺办结时限', '25个工作日'],
  ['visits', '到现场次数', '2次'],
  ['visitReason', '必须现场办理原因', '提交纸质材料、领取证件'],
  ['onlineDepth', '网上办理深度', 'Ⅱ级（网上预约）'],
  ['handleForm', '办理形式', '窗口办理'],
  ['fee', '收费标准', ''],
  ['result', '审批结果', '药品经营许可证'],
  ['delivery', '结果领取方式', '窗口领取'],
  ['place', '办理地点', '松岭市红松区林业大街201号区政务大厅4楼11号窗口'],
  ['time', '办理时间', '按有关规定'],
  ['consult', '咨询电话', '5320116'],
  ['complain', '监督电话', '0965-5320199'],
];
export const CONDITION = [
  '1、具有依法经过资格认定的药师；',
  '2、具有与所经营药品相适应的营业场所、设备、仓储设施以及卫生环境；',
  '3、具有与所经营药品相适应的质量管理人员；',
  '4、具有保证药品质量的规章制度。',
];
/** Name, medium, copies, need, source, file. */
export const MATERIALS: [string, string, string, string, string, string][] = [
  ['药品经营许可证申请表', '纸质和电子', '2', '必要', '申请人自备', '/fujian/2022/8/ypxkzsqb.doc'],
  ['药品零售企业验收申请表', '纸质和电子', '1', '必要', '申请人自备', '/fujian/2022/8/ysysqb.doc'],
  ['营业执照复印件', '纸质', '1', '必要', '政府部门核发', ''],
  ['药师资格证书', '纸质', '1', '必要', '政府部门核发', ''],
  ['经营场所房屋使用证明', '纸质', '1', '必要', '申请人自备', ''],
  ['药店地理位置图和平面布局图', '电子', '0', '必要', '申请人自备', ''],
  ['其他有关证明材料', '纸质', '1', '非必要', '其他', ''],
];

/** The basis is fetched, and its interface is out of order. */
export const guide = (apply: string): string =>
  `<h3 class="text-center">${NAME}</h3><p class="opt"><a class="btn" onclick="declare()">在线申报</a> <a class="btn" href="/hcp/evaluate?item=${encodeURIComponent(NAME)}">我要评价</a></p><h4>一、基本信息</h4><table class="its-table-overview">${BASIC.map(([, k, v]) => `<tr><th>${k}</th><td>${v}</td></tr>`).join('')}</table><h4>二、受理条件</h4><div id="sltj">${CONDITION.map((c) => `<p>${c}</p>`).join('')}</div><h4>三、申请材料</h4><div id="sqcl"><table class="its-table-overview"><tr><th>序号</th><th>材料名称</th><th>材料形式</th><th>份数</th><th>材料必要性</th><th>来源渠道</th><th>空白表格</th></tr>${MATERIALS.map(
    ([n, m, c, r, s, f], i) =>
      `<tr><td>${i + 1}</td><td>${n}</td><td>${m}</td><td>${c}</td><td>${r}</td><td>${s}</td><td>${f ? `<a href="${f}">下载</a>` : '无'}</td></tr>`,
  ).join(
    '',
  )}</table></div><h4>四、办理流程</h4><div id="bllc"><img src="/public/images/lct_ypls.svg" width="680" alt=""></div><h4>五、设定依据</h4><div id="sdyj">正在加载...</div>
<script>function declare(){window.open('${apply}/sbxt/login.jsp?xzqh=996504')}
(function(){var x=new XMLHttpRequest();x.open('GET','/api-v2/app.icity.guide.GuideCmd/getBasis?s='+Math.random());x.onload=function(){document.getElementById('sdyj').innerHTML=x.status==200?x.responseText:'数据加载失败，请稍后重试！'};x.send()})();</script>`;
