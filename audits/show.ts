import type { Indicator } from '../checks/check.ts';
import type { Side } from '../checks/findings.ts';
import { findStandard } from '../checks/standards/index.ts';
import { requireJudged, ruleChanged } from '../reports/model/judged.ts';
import { observationSubject, observationWords } from '../reports/words/observations.ts';
import { rectificationWords, sideWords } from '../reports/words/rectification.ts';
import { defaultDatabase } from '../storage/database.ts';
import { defaultEvidence, openEvidence } from '../storage/evidence.ts';
import type { CityResult } from '../storage/result.ts';
import { loadResult } from '../storage/results.ts';
import { findAudited } from './audited.ts';
import { shanghaiTime } from './clock.ts';
import { factLines, observedOnly } from './observed.ts';
import type { DataOptions } from './options.ts';
import { percent, print, printJson, score } from './output.ts';
import { pathText } from './show-path.ts';
import { withStored } from './stored.ts';

export interface ShowOptions extends DataOptions {
  path?: boolean;
  attempt?: number;
  standard?: string;
}

/** Prints one city's result. Throws InputError for a city or round without one. */
export async function show(word: string, options: ShowOptions): Promise<void> {
  const { db, round, attempt, standard } = options;
  if (standard !== undefined) findStandard(standard);
  const result = await withStored(db, async (opened) =>
    loadResult(opened, {
      city: await findAudited(opened, word),
      ...(round !== undefined && { round }),
      ...(attempt !== undefined && { attempt }),
      ...(standard !== undefined && { standard }),
    }),
  );
  if (standard !== undefined) requireJudged({ name: result.round, cities: [result] }, standard);
  if (options.json) return printJson(result);
  await print(options.path ? wayText(result, options) : resultText(result));
}

const STATES: Record<Indicator['state'], string> = {
  scored: '',
  unobservable: '未能测得',
  'not-applicable': '不适用',
  'manual-pending': '待人工',
};
const STATUSES = { new: '新发现', persistent: '仍存在', fixed: '已改正', regressed: '再次出现' } as const;
const SEVERITIES = { high: '严重', medium: '一般', low: '轻微' } as const;

function head(r: CityResult): string[] {
  return [
    `${r.practice ? '【演练数据】' : ''}${r.city.name}（${r.district.name}），轮次 ${r.round} 第 ${r.attempt} 次，指标体系 ${r.standard}`,
    `测评于 ${shanghaiTime(r.startedAt)}，出自 ${r.vantage.host}${r.vantage.egress ? `（出口 ${r.vantage.egress}）` : ''}`,
    ...(r.incomplete === undefined ? [] : [`未测完：${r.incomplete}`]),
    ...(ruleChanged(r)
      ? [`规则变更：得分是按已存观察用指标体系 ${r.standard} 重新评判的，与测评时的差别来自规则，不是网站的变化。`]
      : []),
    ...(r.judgement?.kind === 'import'
      ? ['录入人工观测后重新评判，没有再次访问网站；与测评时的差别来自人工观测，不是网站的变化。']
      : []),
  ];
}

function resultText(r: CityResult): string {
  const { scores } = r;
  const unscored = observedOnly(r);
  if (unscored) return [...head(r), unscored, '', ...factLines(r)].join('\n');
  const lines = [
    ...head(r),
    '',
    `总分 ${score(scores.total)}${scores.grade ? `（${scores.grade}）` : ''}　A ${score(scores.A)}　B ${score(scores.B)}　C ${score(scores.C)}　D ${score(scores.D)}　测得权重 ${percent(scores.coverage)}`,
    ...(scores.veto ?? []).map((line) => `国办单项否决风险（不影响得分）：${line}`),
    '',
  ];
  for (const i of r.indicators) {
    lines.push(`${i.code} ${i.name}：${i.state === 'scored' ? score(i.score) : STATES[i.state]}　${i.sentence}`);
    if (i.suggestion) lines.push(`    建议：${i.suggestion}`);
    if (i.evidence.length > 0) lines.push(`    证据：${i.evidence.map(short).join(' ')}`);
  }
  if (r.findings.length > 0) lines.push('', '问题');
  for (const f of r.findings) {
    const { shown, mended, ...rest } = f.rectification;
    lines.push(
      `  [${STATUSES[f.status]}·${SEVERITIES[f.severity]}] ${f.code}：${f.sentence}（自 ${f.since}）${f.suggestion ? `　建议：${f.suggestion}` : ''}`,
      `    整改：${rectificationWords(rest)}`,
    );
    if (shown) lines.push(sideText('发现', shown));
    if (mended) lines.push(sideText('改正', mended));
  }
  if (r.observations) lines.push('', '人工观测');
  for (const o of r.observations ?? [])
    lines.push(`  ${o.observedAt} ${o.observer}　${observationSubject(o)}：${observationWords(o)}　证明：${o.proof}`);
  return lines.join('\n');
}

/** One side of a finding: when it was seen so, and its evidence. */
export function sideText(name: string, side: Side, indent = '    '): string {
  const { evidence, pages } = side;
  const shown = evidence.length > 0 ? `，证据 ${evidence.map(short).join(' ')}` : '';
  const seen = pages.length > 0 ? `，当时的页面 ${pages.map(short).join(' ')}` : '';
  return `${indent}${name}：${sideWords(side)}${shown}${seen}`;
}

/** As many digits as tell two pieces of evidence apart; `--json` has them all. */
const short = (sha: string): string => sha.replace(/^sha256:/, '').slice(0, 12);

function wayText(r: CityResult, { db, evidence }: ShowOptions): string {
  const store = openEvidence(evidence ?? defaultEvidence(db ?? defaultDatabase()));
  const fileOf = (sha: string | null | undefined): string =>
    sha ? (store.path(sha) ?? `（证据文件不在：${sha}）`) : '（没有截图）';
  return [...head(r), ...pathText(r, fileOf)].join('\n');
}
