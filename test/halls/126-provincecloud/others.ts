import { type Guide, type Line, OWN, paper } from './guide.ts';
import { ID, type Row } from './items.ts';

const put = (lines: Line[], values: Record<string, string>): Line[] =>
  lines.map(([key, label, value]) => [key, label, values[label] ?? value]);

/** Another item's guide: the same product, filled in by another office. */
export function guideOf(row: Row): Guide {
  if (row.id === ID) return OWN;
  const values: Record<string, string> = {
    事项名称: row.name,
    日常用语: row.name.replace(/（.*/, ''),
    事项类型: row.type,
    基本编码: `0001${row.days}0${row.asked}2`,
    实施编码: `11${row.id.slice(2, 8)}MB1${row.asked}0001${row.days}2`,
    实施主体: row.office,
    服务对象: row.audience === '个人' ? '自然人' : '企业法人',
    办件类型: row.kind,
    承诺办结时限: row.kind === '即办件' ? '当场办结' : `${row.days}个工作日`,
    网上办理深度: row.online ? '互联网受理（Ⅲ级）' : '信息发布（Ⅰ级）',
    到现场次数: '1次',
    办理形式: row.online ? '网上办理、窗口办理' : '窗口办理',
    特别程序: '无',
    送达方式: '窗口领取',
    结果名称: `${row.name.replace(/（.*|核发|登记$/g, '')}办理结果`,
    咨询电话: `0967-6382${1000 + row.asked}`,
  };
  return {
    groups: OWN.groups.map(([title, lines]) => [title, put(lines, values)]),
    condition: [`申请人属于${row.office}管辖范围`, `具备开展“${row.name}”所涉活动的人员和场所`],
    papers: [paper(`${row.name.replace(/（.*/, '')}申请表`, '纸质'), paper('申请人身份证明', '纸质或电子')],
    steps: OWN.steps.slice(0, 4).map(([name, days]) => [name, days, `由${row.office}${name}`]),
    fee: OWN.fee,
    law: [
      [
        '《中华人民共和国行政许可法》',
        '主席令第二十九号',
        '第三十八条',
        '申请人的申请符合法定条件、标准的，行政机关应当依法作出准予行政许可的书面决定。',
      ],
    ],
    outcome: put(OWN.outcome, values),
    window: put(OWN.window, values),
    faq: [],
  };
}
