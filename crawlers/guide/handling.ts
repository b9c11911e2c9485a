import { type FactOf, type Material, observed, unobservable } from '../facts.ts';
import { IDENTITY_IN_PERSON, IDENTITY_ONLINE, LICENCE_NOT_SHARED, LICENCE_SHARED } from '../language/guide-values.ts';
import type { DeliveryReading } from './delivery.ts';
import type { DepthReading } from './depth.ts';
import type { RawMaterial } from './material.ts';
import { stated } from './statement.ts';
import { fold, half, tight } from './text.ts';

export interface HandlingFacts {
  'handling.electronicCertificate': FactOf<'handling.electronicCertificate'>;
  'handling.duplicateSubmission': FactOf<'handling.duplicateSubmission'>;
  'handling.licenceShared': FactOf<'handling.licenceShared'>;
  'handling.singleForm': FactOf<'handling.singleForm'>;
  'handling.identityOnline': FactOf<'handling.identityOnline'>;
}

const silent = (note: string): FactOf<never> => ({ ...unobservable('not-stated', note), level: 'declared' });
const declared = <I extends keyof HandlingFacts>(id: I, value: boolean, note: string): FactOf<I> => ({
  ...observed(id, value as never, [], 'declared'),
  note,
});

/** What the guide declares of the handling. Silence is `not-stated`, never false (CONTRACT.md §6). */
export function readHandling(input: {
  materials: readonly Material[];
  raw: readonly RawMaterial[];
  materialsText: string;
  delivery: DeliveryReading;
  depth: DepthReading | null;
  text: string;
  /** What the item is called; its own words are not foreign to it. */
  name?: string | null;
}): HandlingFacts {
  return {
    'handling.electronicCertificate': electronicCertificate(input.delivery, input.depth),
    'handling.duplicateSubmission': duplicateSubmission(input.materials),
    'handling.licenceShared': licenceShared(input.materials, input.raw, input.materialsText, input.name ?? ''),
    'handling.singleForm': singleForm(input.materials),
    'handling.identityOnline': identityOnline(input.text, input.name ?? ''),
  };
}

function electronicCertificate(
  delivery: DeliveryReading,
  depth: DepthReading | null,
): FactOf<'handling.electronicCertificate'> {
  if (delivery.electronicLicence) return declared('handling.electronicCertificate', true, '办事指南载明可获取电子证照');
  if (depth?.codes.includes(7))
    return declared('handling.electronicCertificate', true, '网上办理深度含互联网电子证照反馈');
  if (delivery.ways.length > 0)
    return declared('handling.electronicCertificate', false, '办事指南的送达方式未包含电子证照');
  return silent('办事指南未说明送达方式');
}

function duplicateSubmission(materials: readonly Material[]): FactOf<'handling.duplicateSubmission'> {
  const asked = materials.filter((m) => !m.waived);
  const both = asked.filter((m) => m.medium === 'both');
  if (both.length > 0)
    return declared('handling.duplicateSubmission', true, `既收电子又收纸质：${both.map((m) => m.name).join('、')}`);
  if (materials.length > 0 && asked.every((m) => m.medium !== null))
    return declared('handling.duplicateSubmission', false, '各项材料均只收一种形式');
  return silent('办事指南未逐项说明材料形式');
}

const LICENCE = /营业执照/;

function licenceShared(
  materials: readonly Material[],
  raw: readonly RawMaterial[],
  text: string,
  name: string,
): FactOf<'handling.licenceShared'> {
  const id = 'handling.licenceShared';
  const index = materials.findIndex((m) => LICENCE.test(m.name));
  const licence = materials[index];
  if (licence) {
    const said = Object.values(raw[index] ?? {})
      .filter((v): v is string => typeof v === 'string')
      .join('；');
    if (licence.waived) return declared(id, true, `营业执照免提交：${fold(said).slice(0, 80)}`);
    if (/共享|调取|电子证照关联/.test(said) && !/(?:不|未|无法)[^；，]{0,4}(?:共享|调取)/.test(said))
      return declared(id, true, '营业执照通过共享获取');
    const source = licence.source ?? '';
    const refused = /^(?:否|不)/.test(tight(half(raw[index]?.waived ?? '')));
    const asked =
      refused || licence.medium !== null || licence.required === true || /自备|申请人|企业提供|申请单位/.test(source);
    // A bare name in a list does not say how it comes.
    return asked
      ? declared(id, false, `营业执照列入须提交的材料${source ? `（来源：${source}）` : ''}`)
      : silent('营业执照列入材料，未说明由申请人提交还是共享获取');
  }
  const named = stated(text, LICENCE_SHARED, name);
  if (named && !LICENCE_NOT_SHARED.test(named)) return declared(id, true, named);
  return silent(materials.length > 0 ? '材料清单未列营业执照，也未说明其如何取得' : '办事指南未列材料');
}

function singleForm(materials: readonly Material[]): FactOf<'handling.singleForm'> {
  if (materials.length === 0) return silent('办事指南未列材料');
  const forms = materials.filter((m) => m.isForm);
  const names = forms.map((m) => m.name).join('、');
  return forms.length <= 1
    ? declared('handling.singleForm', true, names ? `申请表单一份：${names}` : '材料中只需一份申请表单')
    : declared('handling.singleForm', false, `申请表单${forms.length}份：${names}`);
}

function identityOnline(text: string, name: string): FactOf<'handling.identityOnline'> {
  const online = stated(text, IDENTITY_ONLINE, name);
  if (online) return declared('handling.identityOnline', true, online);
  // What is said of an online check in another connection leaves it open.
  // Cells side by side make no sentence: 必要 | 申请人自备 | 现场检查申请表.
  const person = IDENTITY_ONLINE.test(text) ? null : stated(text, IDENTITY_IN_PERSON, name, 'one');
  return person ? declared('handling.identityOnline', false, person) : silent('办事指南未说明身份核验方式');
}
