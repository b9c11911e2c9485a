import { ID, NAME } from './items.ts';

export const OFFICE = '澧阳市蓼塘区市场监督管理局';
export const FORM = '/UploadFiles/202405/20240516101523.doc';
export const GONE = '/UploadFiles/202405/20240516101608.xls';
export const LETTER = '/UploadFiles/202405/20240516101644.doc';
export const LETTERS = '授权委托书（范本）';

export interface Paper {
  name: string;
  /** What stands in brackets behind it. */
  note: string;
  file?: string;
}
export const PAPERS: Paper[] = [
  { name: '《药品零售企业经营许可申请表》', note: '见附件1，原件1份', file: FORM },
  { name: '营业执照', note: '原件及复印件各1份' },
  { name: '法定代表人、企业负责人、质量负责人的身份证和学历证明', note: '原件及复印件各1份' },
  { name: '执业药师注册证和聘用合同', note: '原件及复印件各1份' },
  { name: '营业场所、仓库平面布置图及房屋产权或使用权证明', note: '复印件1份' },
  { name: '药品经营质量管理制度目录', note: '原件1份' },
  { name: '经营设施、设备目录', note: '格式见附件2，原件1份', file: GONE },
  { name: '其他有关证明材料', note: '复印件1份' },
];
export const CONDITIONS = [
  '具有依法经过资格认定的药师或者其他药学技术人员；',
  '具有与所经营药品相适应的营业场所、设备、仓储设施和卫生环境；',
  '具有与所经营药品相适应的质量管理机构或者人员；',
  '具有保证所经营药品质量的规章制度，并符合当地常住人口数量、地域、交通状况和实际需要的要求。',
];
const STEPS = [
  '申请。申请人持本指南第六条所列材料，到区政务服务中心市场监管局窗口提出申请，或者登录网上审批系统填报。',
  '受理。窗口工作人员当场审查材料，材料齐全、符合法定形式的，出具受理通知书；需要补正的，一次性书面告知。',
  '现场检查。区市场监督管理局派两名以上检查人员，对营业场所、设施设备和人员进行现场检查，作出检查报告。',
  '决定。经审查符合条件的，作出准予许可的决定，颁发《药品经营许可证》；不符合条件的，书面说明理由。',
];
export const FEE = '办理本项许可不收取任何费用。';
export const PLACE = '澧阳市蓼塘区文昌路58号区政务服务中心一楼6号窗口（市场监管局）';
export const TIME = '星期一至星期五 上午8：30—12：00，下午2：30—5：30（法定节假日除外）';
export const PHONE = '0967-6621573';
export const WATCH = '0967-6621315';

const b = (heading: string): string => `<p><b>${heading}</b></p>`;
const p = (text: string): string => `<p>　　${text}</p>`;
const CN = '一二三四五六七八九十';

/** The guide as it was pasted from the office's paper: bold headings, sentences, brackets. */
export const guideHtml = (apply: string): string =>
  [
    b('一、事项名称'),
    p(NAME),
    b('二、实施机关'),
    p(OFFICE),
    b('三、法律依据'),
    p(
      '1．《中华人民共和国药品管理法》第五十一条：从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。',
    ),
    p('2．《药品经营许可证管理办法》（国家食品药品监督管理局令第6号）第五条、第九条。'),
    b('四、办理对象'),
    p('拟在蓼塘区行政区域内开办药品零售企业的企业和个体工商户。'),
    b('五、申请条件'),
    ...CONDITIONS.map((c, n) => p(`（${CN[n]}）${c}`)),
    b('六、申请材料'),
    ...PAPERS.map((m, n) => p(`${n + 1}．${m.name}（${m.note}）${n === PAPERS.length - 1 ? '。' : '；'}`)),
    p('以上材料一律使用A4纸打印或者复印，按顺序装订成册，复印件逐页签字盖章。'),
    b('七、办理程序'),
    ...STEPS.map((s, n) => p(`（${CN[n]}）${s}`)),
    b('八、办理期限'),
    p('法定期限为自受理之日起20个工作日；本局承诺在12个工作日内办结，申请人按照检查意见进行整改的时间不计算在内。'),
    b('九、收费标准'),
    p(`${FEE}如遇工作人员收取费用，请向监督电话反映。`),
    b('十、办理地点和办理时间'),
    p(`办理地点：${PLACE}。`),
    p(`办理时间：${TIME}。`),
    b('十一、咨询电话'),
    p(PHONE),
    b('十二、监督投诉电话'),
    p(WATCH),
    b('十三、许可证有效期限'),
    p('《药品经营许可证》有效期为5年，有效期届满前6个月申请换发。'),
    '<p>&nbsp;</p>',
    `<p>附件1：<a href="${FORM}">药品零售企业经营许可申请表.doc</a></p>`,
    `<p>附件2：<a href="${GONE}">经营设施、设备目录.xls</a></p>`,
    `<p>附件3：<a href="${LETTER}">${LETTERS}.doc</a></p>`,
    `<p align="center"><a href="${apply}/xzsp/login.asp?sxid=${ID}" target="_blank"><font color="#CC0000"><b>【网上申报】</b></font></a>　<a href="/gbook.asp">【我要咨询】</a>　<a href="javascript:window.print()">【打印本页】</a>　<a href="javascript:window.close()">【关闭】</a></p>`,
  ].join('\n');
