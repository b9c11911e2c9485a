import { esc } from '../http.ts';
import type { Guide } from '../model/guide.ts';
import { field } from '../model/guide.ts';
import { mediumText } from '../model/materials.ts';
import { applyOffer } from '../pages/apply.ts';
import type { Place } from '../place.ts';
import { absolute } from '../place.ts';

/** The elements of a guide in the order of the portals: short ones, then those with sentences. */
export const BASIC =
  'name itemType dept target taskCode catalogCode useLevel projectType legalLimit promiseLimit onlineDepth visits visitReason scope appoint payOnline express result delivery special'.split(
    ' ',
  );
export const LONG = 'condition fee legalBasis place time consult complain faq remedy'.split(' ');

export interface Pair {
  key: string;
  label: string;
  /** HTML; empty or a placeholder where the element is empty. */
  value: string;
}

/** Label and value of each element that the guide shows. */
export function pairsOf(place: Place, guide: Guide, keys: readonly string[]): Pair[] {
  return keys
    .map((key) => field(guide, key))
    .filter((f) => f.state !== 'missing')
    .map((f) => ({
      key: f.key,
      label: place.words.label(f.key),
      value: f.state === 'empty' ? place.words.nothing : esc(f.value),
    }));
}

/** Column headings of the materials; the order is always the same. */
export const MATERIAL_HEADS = {
  national: ['序号', '材料名称', '材料形式', '纸质份数', '材料必要性', '来源渠道', '是否免提交', '空白表格', '备注'],
  plain: ['编号', '材料名称', '材料形式', '份数', '必要性', '来源渠道', '是否免提交', '表格下载', '填报须知'],
  old: ['序号', '材料名称', '材料形式', '份数', '材料必要性', '材料来源', '免提交', '空表下载', '说明'],
} as const;

/** The rows of the materials, in HTML. Addresses are absolute where the guide stands on another origin. */
export function materialCells(place: Place, guide: Guide, elsewhere = false): string[][] {
  const to = (name: string): string => (elsewhere ? absolute(place, place.paths.file(name)) : place.paths.file(name));
  const file = (name: string | null): string => (name ? `<a href="${to(name)}">下载</a>` : '无');
  return guide.materials.map((m) => [
    esc(m.name),
    mediumText(m.medium),
    String(m.copies),
    m.required ? '必要' : '非必要',
    m.source ?? '',
    m.waived ? '是' : '否',
    file(m.file),
    m.note,
  ]);
}

export function materialsTable(
  place: Place,
  guide: Guide,
  heads: readonly string[],
  css: string,
  elsewhere = false,
): string {
  const rows = materialCells(place, guide, elsewhere).map(
    (cells, i) => `<tr><td>${i + 1}</td>${cells.map((c) => `<td>${c}</td>`).join('')}</tr>`,
  );
  return `<table class="${css}"><tr>${heads.map((h) => `<th>${h}</th>`).join('')}</tr>${rows.join('')}</table>`;
}

/** The steps as a table, as a picture, or nothing; null where the guide has no such part. */
export function stepsHtml(place: Place, guide: Guide, css: string, elsewhere = false): string | null {
  const { state } = field(guide, 'process');
  if (state === 'missing') return null;
  if (state === 'empty') return `<div class="${css}">${place.words.nothing}</div>`;
  if (state === 'image') {
    const src = elsewhere ? absolute(place, place.paths.file('lct.png')) : place.paths.file('lct.png');
    return `<div class="${css}"><img src="${src}" width="600" height="200" alt="流程图"></div>`;
  }
  const rows = guide.steps.map(
    (s) => `<tr><td>${s.name}</td><td>${s.days}</td><td>${s.standard}</td><td>${s.result}</td></tr>`,
  );
  return `<table class="${css}"><tr><th>环节名称</th><th>办理时限</th><th>审查标准</th><th>环节结果</th></tr>${rows.join('')}</table>`;
}

/** The apply entry; `link` writes it in the family's way from the address. */
export function applyHtml(place: Place, guide: Guide, link: (href: string, text: string) => string): string {
  const offer = applyOffer(place, guide.item);
  if (!offer) return '';
  return 'href' in offer ? link(esc(offer.href), place.words.apply) : `<p class="tip">${offer.sentence}</p>`;
}
