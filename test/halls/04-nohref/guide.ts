export const VALUES = (area: string) => ({
  办理项名称: '《药品经营许可证》（零售）核发',
  基本编码: '000172005000',
  实施主体: `锦川市${area}市场监督管理局`,
  事项类型: '行政许可',
  服务对象: '企业法人、非法人企业',
  办件类型: '即办件',
  法定办结时限: '30个工作日',
  承诺办结时限: '1个工作日',
  特别程序: '实地核查',
  到办事现场次数: '1次',
  必须现场办理原因: '原件核查',
  办理形式: '窗口办理',
  网上办理深度: '在线预约（Ⅱ级）',
  收费标准: '不收费',
  送达方式: '窗口领取',
  办理地点: '锦川高新区锦城大道99号政务服务大厅一层28-31号窗口',
  办公时间: '工作日：上午9:00-12:00，下午13:00-17:00',
  咨询电话: '028-85311008',
  监督电话: '',
});
export const CONDITION =
  '在高新区范围内从事药品零售活动，具备依法经过资格认定的药师、营业场所、设备和规章制度，其他条件按有关规定执行。';
export const PROCESS = '申请、受理、审查、决定、送达';
export const BASIS =
  '《药品经营许可证管理办法》（国家食品药品监督管理局令第6号）第三条；《中华人民共和国药品管理法》第五十一条';
export const MATERIALS: [string, string, string, string][] = [
  ['药品经营许可证申请表', '纸质或电子', '申请人自备', '必要'],
  ['营业执照复印件', '纸质', '申请人自备', '必要'],
  ['药师资格证明', '纸质', '申请人自备', '必要'],
  ['营业场所平面图', '纸质', '申请人自备', '必要'],
  ['法律法规规定的其他材料', '纸质', '申请人自备', '非必要'],
];

/** Cards of label and value, each a div in a div; no table anywhere. */
export const guide = (
  area: string,
): string => `<div class="detail-head"><h2>《药品经营许可证》（零售）核发</h2><span class="go" onclick="checkIsOnlineChengDu('510109','2^1','101','','2')">在线办理</span> <span class="go" onclick="collect('a','b')">收藏</span></div>
<div id="ewm"><p>请使用“天府通办”手机APP扫码办理</p><svg width="160" height="160"><rect width="160" height="160" fill="#222"/><rect x="20" y="20" width="40" height="40" fill="#fff"/></svg><p><span class="go" onclick="this.parentNode.parentNode.style.display='none'">关闭</span></p></div>
<div class="panel"><div class="panel-title">基本信息</div>${Object.entries(VALUES(area))
  .map(([k, v]) => `<div class="row"><label>${k}</label><div class="val">${v}</div></div>`)
  .join('')}</div>
<div class="panel"><div class="panel-title">受理条件</div><div class="rich"><p>${CONDITION}</p></div></div>
<div class="panel"><div class="panel-title">申请材料</div>${MATERIALS.map(([n, f, s, need], i) => `<div class="mat"><div class="mat-name"><i>${i + 1}.</i> <b>${n}</b></div><div class="row"><label>材料形式</label><div>${f}</div></div><div class="row"><label>来源渠道</label><div>${s}</div></div><div class="row"><label>材料必要性</label><div>${need}</div></div></div>`).join('')}</div>
<div class="panel"><div class="panel-title">办理流程</div><div class="rich">${PROCESS}</div></div>
<div class="panel"><div class="panel-title">设定依据</div><div class="rich">${BASIS}</div></div>`;
