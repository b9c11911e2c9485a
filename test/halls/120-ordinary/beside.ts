import { type Guide, ISSUED, OWN, paper } from './guide.ts';
import { ID, type Row } from './items.ts';

/** What the neighbours' guides say is theirs alone. */
function other(row: Row): Guide {
  const n = 3 + (row.heat % 6);
  return {
    base: [
      ['', '事项名称', row.name],
      ['', '事项类型', row.type],
      ['', '实施主体', row.office],
      ['', '服务对象', row.audience === '个人' ? '自然人' : '企业法人'],
      ['', '办件类型', row.kind],
      ['', '法定办结时限', '20个工作日'],
      ['', '承诺办结时限', row.kind === '即办件' ? '即时办结' : `${n}个工作日`],
      ['', '到办事现场次数', row.online ? '0次' : '1次'],
    ],
    condition: [`符合办理“${row.name}”的法定条件`, '申请材料齐全、真实'],
    papers: [
      paper(`${row.name}申请表`, '纸质或电子', '原件', { copies: 2 }),
      paper('申请人身份证明', '电子', '复印件', ISSUED),
    ],
    steps: [
      ['受理', '1个工作日', '材料齐全', '受理通知书', '综合窗口'],
      ['办结', row.kind === '即办件' ? '即时' : `${n - 1}个工作日`, '符合条件', '办理结果', row.office],
    ],
    special: [],
    fee: [['', '是否收费', '不收费']],
    basis: [['中华人民共和国行政许可法', '2019年修正', '第四十二条', '行政机关应当自受理之日起二十日内作出决定。']],
    window: [['', '办理地点', `${row.office}驻政务服务中心窗口`]],
    faq: [[`${row.name}多久可以办好？`, '请以承诺办结时限为准。']],
    contact: [['', '咨询电话', '0983-12345']],
  };
}
export const guideOf = (row: Row): Guide => (row.id === ID ? OWN : other(row));
