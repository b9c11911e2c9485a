import type { Line } from './blocks.ts';
import type { RawMaterial } from './material.ts';
import { fold, tight } from './text.ts';

/** A word that is drawn beside the name of a material and says one thing of it: 必要, 免提交, 电子件. */
export const isBadge = (text: string): boolean =>
  /^[[【(（]?(?:必要|非必要|必须|必需|必交|必填|免提交|免交|可选|选交|选填|容缺后补|可容缺|容缺|告知承诺|(?:纸质|电子)(?:件|版|材料|文件|化|证照)?(?:(?:或|和|及|与|\/)(?:纸质|电子)(?:件|版|材料|文件)?)?|(?:原件|复印件)(?:(?:或|和|及|与|\/)(?:原件|复印件))?(?:\d+份)?|\d+份|\*)(?:材料)?[\]】)）]?$/.test(
    tight(text),
  );

/** Several badges beside one another: 必要 免提交 电子件. */
export const isBadgeRow = (line: Line): boolean => {
  const words = line.segments.map((s) => fold(s.text)).filter(Boolean);
  return words.length >= 2 && words.every((w) => isBadge(w));
};

/** Adds what a badge says. */
export function addBadge(material: RawMaterial, text: string): void {
  if (/免提交|免交/.test(text)) material.waived = '是';
  else if (/告知承诺/.test(text)) material.note = material.note ? `${material.note}；${text}` : text;
  else if (/纸质|电子/.test(text)) material.medium = material.medium ? `${material.medium}；${text}` : text;
  else if (/原件|复印件/.test(text)) material.type = material.type ? `${material.type}；${text}` : text;
  else if (/^\d+份$/.test(text)) material.copies ??= text;
  else material.required ??= text;
}

/** A badge that says whether the material has to be handed in; 复印件 in an element of its own may belong to the name. */
const isDuty = (text: string): boolean => isBadge(text) && /[必免选缺诺*]/.test(text);

/** The name in a cell that shows badges beside it, each in an element of its own and without a blank between. */
export const withoutDuties = (line: Line): string =>
  fold(
    line.segments
      .filter((s) => !isDuty(s.text))
      .map((s) => s.text)
      .join(''),
  ) || line.text;

/** Adds what those badges say. */
export function takeDuties(material: RawMaterial, line: Line): void {
  if (withoutDuties(line) === line.text) return;
  for (const segment of line.segments) if (isDuty(segment.text)) addBadge(material, fold(segment.text));
}
