import { half, tight } from './text.ts';

const FREE =
  /不收费|免费|不收取|不予收费|无收费|零收费|免收|不涉及收费|未收费|不需要?(?:缴费|收费|交费|付费)|无需(?:缴费|收费|交费|付费)|无费用|没有费用|暂不收费|停止收费|停征|取消收费|0元|0\.00|零元/;

/** Whether a fee is charged: true, false, or null where the text does not say. */
export function parseFee(value: string): boolean | null {
  const text = tight(half(value))
    .replace(/^(?:是否收费|收费情况|收费标准|收费)[:：]/, '')
    .replace(/[。.；;]+$/, '');
  if (text === '') return null;
  if (
    /^(?:否|无|没有|不|不涉及|不适用|未涉及|0|零)(?:$|[，,；;。(（])/.test(text) ||
    (FREE.test(text) && !/[1-9]\d*元/.test(text))
  )
    return false;
  if (/^(?:是|收费|有)(?:$|[，,；;。(（])|\d+(?:\.\d+)?元|元\/|每[\u4e00-\u9fa5]{1,3}\d+|收费$/.test(text)) return true;
  return null;
}
