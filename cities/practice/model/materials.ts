import type { Medium, PlantedMaterial } from '../planted/facts.ts';
import type { GuidePlan } from '../planted/plan.ts';
import type { Licence } from './licence.ts';
import { ISSUED, OWN } from './licence.ts';

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

/** The materials of the item sought, by plan. */
export function materialsOf(licence: Licence, plan: GuidePlan): MaterialRow[] {
  const online = plan.depth === 'III' || plan.depth === 'IV';
  const usualMedium = (medium: Medium): Medium => (online ? medium : 'paper');
  const form: MaterialRow = {
    ...row(licence.form, OWN, usualMedium('electronic')),
    isForm: true,
    template: plan.templateDead ? 'dead' : 'ok',
    file: 'sqb.doc',
  };
  const business = plan.licenceShared
    ? {
        ...row('营业执照', ISSUED, usualMedium('electronic')),
        waived: true,
        copies: 0,
        note: '通过部门共享获取，免提交',
      }
    : { ...row('营业执照', OWN, usualMedium('electronic')), note: '复印件，须加盖公章，由申请人提交' };
  const usual = licence.materials
    .slice(0, plan.materials - 2)
    .map(([name, source, medium]) => row(name, source, usualMedium(medium)));
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
  return [form, business, ...extra, ...usual, ...vague];
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
