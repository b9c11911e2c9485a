import { type Guide, OWN, paper } from './guide.ts';
import { ID, type Row } from './items.ts';

/** The neighbours' guides say what is theirs alone. */
function other(row: Row): Guide {
  const n = 2 + (row.name.length % 7);
  return {
    ...OWN,
    base: [
      ['', '事项名称', row.name],
      ['', '事项类型', row.type],
      ['', '实施主体', row.office],
      ['', '服务对象', row.audience === '个人' ? '自然人' : '企业法人'],
      ['', '办件类型', '承诺件'],
      ['', '法定办结时限', '20（工作日）'],
      ['', '承诺办结时限', `${n}（工作日）`],
      ['', '到办事现场次数', row.online ? '0次' : '1次'],
    ],
    condition: [`具备办理“${row.name}”的法定条件`],
    papers: [
      paper(`${row.name}申请表`, '电子', '原件'),
      paper('申请人身份证明', '电子', '复印件', { source: '政府部门核发' }),
    ],
    steps: [
      ['受理', '1个工作日', '材料齐全', '受理通知书'],
      ['办结', `${n - 1}个工作日`, '具备法定条件', '办理结果'],
    ],
    chart: null,
    special: [],
    result: [['', '送达方式', '窗口领取']],
    basis: [
      [
        '中华人民共和国行政许可法',
        '2019年4月23日修正',
        '第四十二条',
        '行政机关应当自受理行政许可申请之日起二十日内作出行政许可决定。',
      ],
    ],
    window: [['', '办理地点', `${row.office}驻政务服务中心窗口`]],
    contact: [['', '咨询电话', '0986-7712345']],
    faq: [[`${row.name}什么时候可以办好？`, '以承诺办结时限为准。']],
  };
}
export const guideOf = (row: Row): Guide => (row.id === ID ? OWN : other(row));
