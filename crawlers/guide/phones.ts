import { half } from './text.ts';

export interface Phone {
  text: string;
  /** 0577, 010 …; null for hotlines, mobiles and local numbers. */
  area: string | null;
  number: string;
  extension: string | null;
  kind: 'landline' | 'local' | 'mobile' | 'hotline' | 'service';
}

const PATTERN =
  /(?<![\d.])(?:\(?(0(?:10|2\d|[3-9]\d{2}))\)?[\s-]{0,3}([1-9]\d{6,7}|1[02]\d{3}|[2-9]\d{2,3}[\s-]\d{4})|(1[3-9]\d)[\s-]?(\d{4})[\s-]?(\d{4})|([48]00)[\s-]?(\d{3,4})[\s-]?(\d{3,4})|(12\d{3}|9[5-6]\d{3,4})|([2-9]\d{6,7}))(?:\s*(?:转|分机|ext\.?|-|—|x)\s*(\d{1,6})(?!\d{3}))?(?!\d)/gi;

/** 区号0577，电话88880001. */
const APART = /(?<!\d)0(?:10|2\d|[3-9]\d{2})(?!\d)(?![\s)-]*\d)/;
/** +86-577-88880001: the area as it is dialled from abroad. */
const abroad = (before: string): string | null => {
  const area = (/(?:\+|(?<!\d)00)86[)\s-]{0,3}\(?(10|2\d|[3-9]\d{2})[)\s-]{0,3}$/.exec(before) ??
    /(?<!\d)(10|2\d|[3-9]\d{2})[-)]$/.exec(before))?.[1];
  return area === undefined ? null : `0${area}`;
};

/** Telephone numbers of a text, in order; a number given in short form behind another (0577-88880001、88880002) keeps its area. */
export function parsePhones(value: string): Phone[] {
  const text = half(value)
    .replace(/[—–―‐−]/g, '-')
    .replace(/\d{4}-\d{2}-\d{2}/g, ' ');
  const found: Phone[] = [];
  const apart = APART.exec(text)?.[0] ?? null;
  for (const m of text.matchAll(PATTERN)) {
    const extension = m[11] ?? null;
    const shown = m[0].trim();
    if (m[1]) found.push({ text: shown, area: m[1], number: m[2]!.replace(/[\s-]/g, ''), extension, kind: 'landline' });
    else if (m[3]) found.push({ text: shown, area: null, number: `${m[3]}${m[4]}${m[5]}`, extension, kind: 'mobile' });
    else if (m[6]) found.push({ text: shown, area: null, number: `${m[6]}${m[7]}${m[8]}`, extension, kind: 'service' });
    else if (m[9]) found.push({ text: shown, area: null, number: m[9], extension, kind: 'hotline' });
    else if (m[10]) {
      const before = text.slice(0, m.index);
      const previous = found.at(-1);
      const follows =
        previous?.kind === 'landline' &&
        /[、,，/;；或和\s]{1,3}$/.test(before) &&
        !/[\u4e00-\u9fa5]{3,}$/.test(before.slice(-6, -2));
      if (/(?:编码|代码|编号|邮编|第)[:：]?$/.test(before.trim())) continue;
      const area = follows ? previous.area : (abroad(before) ?? apart);
      found.push({ text: shown, area, number: m[10], extension, kind: area === null ? 'local' : 'landline' });
    }
  }
  return found;
}
