import { esc } from '../../http.ts';
import type { Guide, GuideField } from '../../model/guide.ts';
import { field } from '../../model/guide.ts';
import { mediumText } from '../../model/materials.ts';
import { applyOffer } from '../../pages/apply.ts';
import type { Place } from '../../place.ts';

const BASIC =
  'name itemType dept target taskCode catalogCode useLevel projectType legalLimit promiseLimit onlineDepth visits visitReason scope appoint payOnline express result delivery special'.split(
    ' ',
  );

/** A guide as one table of th/td pairs, then a table for the materials and one for the steps. */
export function classicGuide(place: Place, guide: Guide): string {
  const { words } = place;
  const offer = applyOffer(place, guide.item);
  const button = !offer
    ? ''
    : 'href' in offer
      ? `<a class="btn-apply" href="${esc(offer.href)}" target="_blank">${words.apply}</a>`
      : `<p class="tip">${offer.sentence}</p>`;
  const pairs = BASIC.map((k) => field(guide, k)).filter((f) => f.state !== 'missing');
  const rows: string[] = [];
  for (let i = 0; i < pairs.length; i += 2)
    rows.push(
      `<tr>${pairs
        .slice(i, i + 2)
        .map((f) => cell(place, f))
        .join('')}</tr>`,
    );
  const long = ['condition', 'fee', 'legalBasis', 'place', 'time', 'consult', 'complain', 'faq', 'remedy']
    .map((k) => field(guide, k))
    .filter((f) => f.state !== 'missing')
    .map((f) => `<tr>${cell(place, f, 3)}</tr>`);
  return `<h1 class="zn-title">${esc(guide.item.name)}</h1><div class="zn-btn">${button}</div>
<h3>基本信息</h3><table class="zn-table">${rows.join('')}${long.join('')}</table>
${materialsTable(place, guide)}${stepsTable(place, guide)}`;
}

function cell(place: Place, f: GuideField, span = 1): string {
  const value = f.state === 'empty' ? place.words.nothing : esc(f.value);
  return `<th>${place.words.label(f.key)}</th><td${span > 1 ? ` colspan="${span}"` : ''}>${value}</td>`;
}

function materialsTable(place: Place, guide: Guide): string {
  const f = field(guide, 'materials');
  if (f.state === 'missing') return '';
  const file = (name: string | null): string => (name ? `<a href="${place.paths.file(name)}">空白表格下载</a>` : '无');
  const rows = guide.materials.map(
    (m, i) =>
      `<tr><td>${i + 1}</td><td>${esc(m.name)}</td><td>${mediumText(m.medium)}</td><td>${m.copies}</td><td>${m.required ? '必要' : '非必要'}</td><td>${m.source}</td><td>${m.waived ? '是' : '否'}</td><td>${file(m.file)}</td><td>${m.note}</td></tr>`,
  );
  return `<h3>${place.words.label('materials')}</h3><table class="zn-cl"><tr><th>序号</th><th>材料名称</th><th>材料形式</th><th>纸质份数</th><th>材料必要性</th><th>来源渠道</th><th>是否免提交</th><th>空白表格</th><th>备注</th></tr>${rows.join('')}</table>`;
}

function stepsTable(place: Place, guide: Guide): string {
  const f = field(guide, 'process');
  if (f.state === 'missing') return '';
  const head = `<h3>${place.words.label('process')}</h3>`;
  if (f.state === 'empty') return `${head}<div class="zn-lc">${place.words.nothing}</div>`;
  if (f.state === 'image')
    return `${head}<div class="zn-lc"><img src="${place.paths.file('lct.png')}" width="600" height="200" alt="流程图"></div>`;
  const rows = guide.steps
    .map((s) => `<tr><td>${s.name}</td><td>${s.days}</td><td>${s.standard}</td><td>${s.result}</td></tr>`)
    .join('');
  return `${head}<table class="zn-lc"><tr><th>环节名称</th><th>办理时限</th><th>审查标准</th><th>环节结果</th></tr>${rows}</table>`;
}
