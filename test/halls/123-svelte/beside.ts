import type { Area } from './areas.ts';
import { type Guide, ISSUED, OWN, paper } from './guide.ts';
import { ID, type Row } from './items.ts';

/** What the guides of the other items say. */
function other(area: Area, row: Row): Guide {
  const days = 4 + (row.heat % 9);
  const quick = row.kind === '即办件';
  const unit = area.level === '省' ? '省' : area.name;
  return {
    base: [
      ['', '事项名称', row.name],
      ['', '事项类型', row.type],
      ['', '实施主体', row.dept],
      ['', '服务对象', row.audience === '个人' ? '自然人' : '企业法人'],
      ['', '办件类型', row.kind],
      ['', '到办事现场次数', row.online ? '0次' : '1次'],
    ],
    limits: [
      ['', '法定办结时限', '20个工作日'],
      ['', '承诺办结时限', quick ? '即时办结' : `${days}个工作日`],
    ],
    condition: [`具备办理“${row.name}”的法定条件`],
    papers: [paper(`${row.name}申请表`, '纸质或电子', '原件'), paper('申请人身份证件', '电子', '复印件', ISSUED)],
    steps: [
      ['受理', quick ? '即时' : '1个工作日', '核对材料。', '受理通知书'],
      ['办结', quick ? '即时' : `${days - 1}个工作日`, `由${row.dept}作出决定。`, '办理结果'],
    ],
    result: [['', '送达方式', row.online ? '邮寄送达' : '窗口领取']],
    fee: [['', '是否收费', '不收费']],
    basis: [['中华人民共和国行政许可法', '2019年修正', '第四十二条', '行政机关应当自受理之日起二十日内作出决定。']],
    window: [['', '办理地点', `${unit}政务服务中心${row.office}窗口`]],
    faq: [[`${row.name}可以委托别人办吗？`, '可以，请带授权委托书。']],
    contact: [['', '咨询方式', '电话咨询：12345']],
  };
}
export const guideOf = (area: Area, row: Row): Guide => (row.id === ID ? OWN : other(area, row));
