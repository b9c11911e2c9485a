import type { GuideKey } from '../language/guide.ts';
import { type Reading, readingsOf } from './best-reading.ts';
import { type Days, parseDays } from './days.ts';
import { type DeliveryReading, parseDelivery } from './delivery.ts';
import type { Elements } from './elements.ts';
import type { Pair } from './pair.ts';

const tells = ({ worth }: Reading): boolean => worth === 'said' || worth === 'none' || worth === 'image';

/** The limit that the best of its labels names; a label for both limits is read for the one wanted. */
export function limitOf(pairs: readonly Pair[], key: 'legalLimit' | 'promiseLimit'): Days | null {
  const kind = key === 'legalLimit' ? 'legal' : 'promise';
  for (const reading of readingsOf(pairs, key)) {
    if (!tells(reading)) continue;
    const days = parseDays(reading.value, kind, `${reading.unit} ${reading.label}`);
    if (days) return days;
  }
  // 办理时限：法定20个工作日，承诺5个工作日.
  if (kind === 'legal') {
    for (const reading of readingsOf(pairs, 'promiseLimit')) {
      if (/法定(?!节假日|代表|假日)/.test(reading.value)) {
        const days = parseDays(reading.value, 'legal', reading.unit);
        if (days) return days;
      }
    }
  }
  return null;
}

/** A limit that stands in the other's cell is stated. */
export function fillLimit(elements: Elements, key: 'legalLimit' | 'promiseLimit', days: Days | null): void {
  if (!days || elements[key]?.state !== 'missing') return;
  const other = elements[key === 'legalLimit' ? 'promiseLimit' : 'legalLimit'];
  elements[key] = { state: 'present', value: other?.value ?? null };
}

/** The first reading of a key, best first, that has a value of its kind. */
export function firstOf<T>(pairs: readonly Pair[], key: GuideKey, parse: (value: string) => T | null): T | null {
  for (const reading of readingsOf(pairs, key)) {
    if (!tells(reading)) continue;
    const value = parse(reading.value);
    if (value !== null) return value;
  }
  return null;
}

/** Ways of delivery from its own labels, from what is said of posting, and from a result that is an electronic licence. */
export function readDelivery(pairs: readonly Pair[]): DeliveryReading {
  const ways = new Set<DeliveryReading['ways'][number]>();
  let electronicLicence = false;
  const add = (reading: DeliveryReading): void => {
    for (const way of reading.ways) ways.add(way);
    electronicLicence ||= reading.electronicLicence;
  };
  for (const reading of readingsOf(pairs, 'delivery')) if (reading.worth === 'said') add(parseDelivery(reading.value));
  for (const reading of readingsOf(pairs, 'express')) {
    if (/申报材料|申请材料|材料邮寄/.test(reading.label)) continue;
    if (/^(?:是|支持|可|提供|已开通)/.test(reading.value.trim())) ways.add('post');
  }
  for (const key of ['result', '_resultType'] as const) {
    for (const reading of readingsOf(pairs, key)) {
      if (/电子证照|电子许可证|电子证书|电子版/.test(reading.value))
        add(parseDelivery(/[^。；;，,]{0,12}电子(?:证照|许可证|证书|版)[^。；;，,]{0,6}/.exec(reading.value)![0]));
    }
  }
  const order = ['electronic', 'post', 'window'] as const;
  return { ways: order.filter((w) => ways.has(w)), electronicLicence };
}
