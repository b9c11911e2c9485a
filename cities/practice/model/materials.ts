import type { Medium, PlantedMaterial } from '../planted/facts.ts';
import type { GuidePlan } from '../planted/plan.ts';

export interface MaterialRow extends PlantedMaterial {
  /** 纸质份数. */
  copies: number;
  /** File name of the blank form where there is one. */
  file: string | null;
  note: string;
}

const MEDIUM_TEXT: Readonly<Record<Medium, string>> = {
  electronic: '电子',
  paper: '纸质',
  both: '纸质和电子',
  either: '纸质或电子',
};
export const mediumText = (medium: Medium | null): string => (medium ? MEDIUM_TEXT[medium] : '');

const OWN = '申请人自备';
const ISSUED = '政府部门核发';

/** What article 3.4 of the assessment notes lists as usual, in the order in which a plan takes them. */
const USUAL: readonly [name: string, source: string, medium: Medium][] = [
  ['营业场所、仓库平面布置图及房屋产权或使用权证明', OWN, 'electronic'],
  ['法定代表人、企业负责人、质量负责人身份证明', ISSUED, 'electronic'],
  ['依法经过资格认定的药师或其他药学技术人员资格证书及聘书', OWN, 'electronic'],
  ['药品质量管理制度目录', OWN, 'either'],
  ['主要设施、设备目录', OWN, 'electronic'],
  ['拟经营药品的范围说明', OWN, 'electronic'],
  ['企业组织机构情况说明', OWN, 'electronic'],
  ['企业质量管理机构负责人学历证明和工作经历', OWN, 'electronic'],
];

/** The materials of the item sought, by plan. */
export function materialsOf(plan: GuidePlan): MaterialRow[] {
  const online = plan.depth === 'III' || plan.depth === 'IV';
  const usualMedium = (medium: Medium): Medium => (online ? medium : 'paper');
  const form: MaterialRow = {
    ...row('药品经营许可证申请表', OWN, usualMedium('electronic')),
    isForm: true,
    template: plan.templateDead ? 'dead' : 'ok',
    file: 'sqb.doc',
  };
  const licence = plan.licenceShared
    ? {
        ...row('营业执照', ISSUED, usualMedium('electronic')),
        waived: true,
        copies: 0,
        note: '通过部门共享获取，免提交',
      }
    : { ...row('营业执照', OWN, usualMedium('electronic')), note: '复印件，须加盖公章，由申请人提交' };
  const usual = USUAL.slice(0, plan.materials - 2).map(([name, source, medium]) =>
    row(name, source, usualMedium(medium)),
  );
  if (plan.duplicate) Object.assign(usual[0]!, { medium: 'both', copies: 1, note: '网上提交后另交纸质材料一份' });
  const extra = plan.extraForm
    ? [
        {
          ...row(plan.extraForm, OWN, usualMedium('electronic')),
          isForm: true,
          template: 'ok',
          file: 'fb.doc',
        } as MaterialRow,
      ]
    : [];
  const vague = plan.vague ? [{ ...row(plan.vague, OWN, usualMedium('electronic')), required: false }] : [];
  return [form, licence, ...extra, ...usual, ...vague];
}

function row(name: string, source: string, medium: Medium): MaterialRow {
  const copies = medium === 'paper' ? 1 : 0;
  return {
    name,
    required: true,
    medium,
    source,
    waived: false,
    isForm: false,
    template: 'none',
    copies,
    file: null,
    note: '',
  };
}

/** Materials of any other item: enough for a whole guide. */
export function plainMaterials(subject: string): MaterialRow[] {
  return [
    { ...row(`${subject}申请表`, OWN, 'electronic'), isForm: true, template: 'ok', file: 'tyb.doc' },
    row('申请人身份证明', ISSUED, 'electronic'),
    row('相关情况说明', OWN, 'electronic'),
  ];
}

export const plantedMaterial = ({ copies: _c, file: _f, note: _n, ...rest }: MaterialRow): PlantedMaterial => rest;
