import { type CheckContext, defineCheck } from '../check.ts';
import { listed, unmeasured } from '../wording.ts';
import { type Elements, presence, textOf } from './elements.ts';
import { type Phone, phones } from './phone.ts';

interface Part {
  ok: boolean;
  fault: string;
}

/** A place one can go to. Whether it lies in the district takes a map: that is not judged here. */
const ADDRESS = /路|街|道|巷|弄|大厦|中心|大厅|广场|楼|号|村|镇/u;

/** Numbers that were not kept whole are not known to be the same. */
const same = (a: readonly Phone[], b: readonly Phone[]) =>
  a.length > 0 &&
  a.every((p) => !p.digits.includes('*') && b.some((q) => q.digits === p.digits)) &&
  a.some((p) => p.kind !== 'hotline');

/** The four parts, each only where it can be told; a picture or values that did not arrive tell nothing. */
function parts(elements: Elements, city: CheckContext['city']): Part[] {
  const found: Part[] = [];
  const consult = textOf(elements, 'consult');
  const complain = textOf(elements, 'complain');
  const numbers = consult === null ? [] : phones(consult);
  const known = consult !== null || presence(elements['consult']) === 'lacking';
  if (known) found.push({ ok: numbers.length > 0, fault: '未见格式完整的咨询电话' });
  const fixed = numbers.filter((p) => p.kind === 'fixed');
  if (city.areaCode !== null && fixed.length > 0)
    found.push({
      ok: fixed.some((p) => p.areaCode === city.areaCode),
      fault: fixed.every((p) => p.areaCode === null) ? '咨询电话没有写区号' : '咨询电话的区号与本市不符',
    });
  if (consult !== null && complain !== null && numbers.length > 0 && phones(complain).length > 0)
    found.push({ ok: !same(numbers, phones(complain)), fault: '咨询电话与投诉电话相同' });
  const place = textOf(elements, 'place');
  if (place !== null) found.push({ ok: ADDRESS.test(place), fault: '办理地点不是具体地址' });
  else if (presence(elements['place']) === 'lacking') found.push({ ok: false, fault: '未写办理地点' });
  return found;
}

/** A3.5 联系信息有效: phone format, area code, consult other than complaint, a concrete address; equal parts of those that can be told. */
export const contacts = defineCheck({
  code: 'A3.5',
  name: '联系信息有效',
  rule: 1,
  source: '地方办事指南自查规则：咨询电话与投诉电话不同且带区号（12345除外）；四项等分为本系统口径',
  requires: ['guide.elements'],
  withhold: ({ 'guide.elements': elements }, { city }) =>
    parts(elements, city).length < 2
      ? {
          state: 'unobservable',
          reason: 'load-failed',
          sentence: unmeasured('联系信息有效', '电话和地址没有加载出来或只有图片'),
        }
      : null,
  score: ({ 'guide.elements': elements }, { city }) => {
    const all = parts(elements, city);
    const wrong = all.filter((p) => !p.ok).map((p) => p.fault);
    const score = ((all.length - wrong.length) / all.length) * 100;
    if (wrong.length === 0) return { score, sentence: `可核对的${all.length}项联系信息均符合要求。`, suggestion: '' };
    return {
      score,
      sentence: `可核对的${all.length}项联系信息中，${wrong.length}项有问题：${listed(wrong)}。`,
      suggestion: '请核对办事指南的电话和地址，电话写明区号，咨询与投诉分设，地址写到门牌。',
      finding: { code: 'bad-contacts', severity: wrong.length >= 2 ? 'medium' : 'low' },
    };
  },
});
