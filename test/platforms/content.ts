/** What the halls of these tests hold: a few items, one guide. Each kind shows it in its own markup. */
export const ITEM = '药品经营许可证（零售）核发';

/** Items of a district's market supervision, the wanted one among them. */
export const ITEMS = [
  { id: 'a01', name: '食品经营许可（新办）' },
  { id: 'a02', name: '药品经营许可证（零售）变更' },
  { id: 'a03', name: ITEM },
  { id: 'a04', name: '药品经营许可证（零售）注销' },
  { id: 'a05', name: '第二类医疗器械经营备案' },
  { id: 'a06', name: '特种设备使用登记' },
] as const;
export const WANTED = 'a03';

/** Label → value of the guide, as the district states them. */
export const VALUES = {
  事项名称: ITEM,
  实施主体: '云溪区市场监督管理局',
  事项类型: '行政许可',
  办件类型: '承诺件',
  服务对象: '企业法人',
  法定办结时限: '20个工作日',
  承诺办结时限: '8个工作日',
  到办事现场次数: '1次',
  受理条件: '有依法经过资格认定的药师，有与所经营药品相适应的营业场所。',
  办理地点: '云溪区新安路18号政务服务中心二楼6号窗口',
  办理时间: '工作日9:00-12:00，13:30-17:00',
  收费标准: '不收费',
  设定依据: '《中华人民共和国药品管理法》第五十一条',
  送达方式: '窗口领取',
  咨询电话: '0990-6120018',
  监督投诉电话: '0990-6120019',
} as const;

export const MATERIALS = [
  { name: '药品经营许可证申请表', form: '纸质', need: '必要', source: '申请人自备' },
  { name: '营业执照', form: '电子', need: '必要', source: '政府部门核发' },
  { name: '营业场所平面布置图', form: '纸质', need: '必要', source: '申请人自备' },
] as const;

/** The same by the keys of `guide.elements`, for what every kind must be read to say. */
export const READ = {
  name: VALUES.事项名称,
  dept: VALUES.实施主体,
  legalLimit: VALUES.法定办结时限,
  promiseLimit: VALUES.承诺办结时限,
  place: VALUES.办理地点,
  time: VALUES.办理时间,
  fee: VALUES.收费标准,
  consult: VALUES.咨询电话,
  complain: VALUES.监督投诉电话,
} as const;
export const MATERIAL_NAMES = MATERIALS.map((m) => m.name);

export const html = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}${FOOT}</body></html>`;

/** What stands below every page of every portal (portals.md B7): none of it leads to a hall. */
const FOOT = `<div style="margin-top:60px;border-top:1px solid #ccc;color:#666">
<p><a href="/about/map">网站地图</a> <a href="/about/contact">联系我们</a> <a href="/about/law">法律声明</a> <a href="/about/privacy">隐私保护</a></p>
<p>主办：东岭省人民政府办公厅　承办：东岭省大数据管理局　建议使用1366*768分辨率浏览本站</p><p>政府网站标识码：9900000001　东公网安备99010202000001号　技术支持电话：0990-12345</p></div>`;

/** A guide in the plainest markup, for the kinds whose mechanism lies elsewhere. */
export const plainGuide = (extra = ''): string =>
  html(
    `${ITEM} - 办事指南`,
    `<h1>${ITEM}</h1>${extra}<table border="1">${Object.entries(VALUES)
      .map(([k, v]) => `<tr><th>${k}</th><td>${v}</td></tr>`)
      .join(
        '',
      )}</table><h2>申请材料</h2><table border="1"><tr><th>材料名称</th><th>材料形式</th><th>材料必要性</th><th>来源渠道</th></tr>${MATERIALS.map((m) => `<tr><td>${m.name}</td><td>${m.form}</td><td>${m.need}</td><td>${m.source}</td></tr>`).join('')}</table><h2>办理流程</h2><p>申请、受理、审查、决定、送达</p>`,
  );

/** Ways into the services, as every hall has them; with them a page offers items. */
export const WAYS =
  '<ul><li><a href="?v=gr">个人办事</a></li><li><a href="?v=fr">法人办事</a></li><li><a href="?v=bm">部门服务</a></li></ul>';
