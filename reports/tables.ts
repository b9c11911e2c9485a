import { percentage } from '../checks/wording.ts';
import { comparisonTables } from './comparison-tables.ts';
import { sideEvidence } from './html/evidence.ts';
import { indicatorsOf } from './model/tree.ts';
import type { ReportModel } from './model.ts';
import { oneLine } from './text.ts';
import { observationSubject, observationWords } from './words/observations.ts';
import { STATE_WORDS as RECTIFICATION, sideWords } from './words/rectification.ts';
import { timeWords } from './words/time.ts';

export interface TableColumn {
  name: string;
  kind: 'text' | 'number';
  /** Characters, for workbooks. */
  width: number;
}

/** A table for programs and workbooks: one fact a cell, numbers as numbers. */
export interface DataTable {
  /** File name without its ending. */
  file: string;
  title: string;
  columns: TableColumn[];
  rows: (string | number | null)[][];
}

const text = (name: string, width = 14): TableColumn => ({ name, kind: 'text', width });
const number = (name: string, width = 10): TableColumn => ({ name, kind: 'number', width });
const share = (x: number) => percentage(x, 1);

const STATES: Record<string, string> = {
  scored: '已评分',
  observed: '已测得',
  unobservable: '未能观测',
  'not-applicable': '不适用',
  'manual-pending': '待人工观测',
};
const STATUSES: Record<string, string> = {
  new: '新发现',
  persistent: '一直存在',
  fixed: '已改正',
  regressed: '再次出现',
};
const SEVERITIES: Record<string, string> = { high: '严重', medium: '一般', low: '轻微' };
const KINDS: Record<string, string> = {
  gone: '页面不存在',
  serverError: '服务器出错',
  timeout: '超时',
  redirect: '循环跳转',
};

/** Every table of a report, for workbook and CSV. Evidence is named by its hash. */
export function dataTables(model: ReportModel): DataTable[] {
  return [
    ranking(model),
    indicators(model),
    findings(model),
    problems(model),
    facts(model),
    links(model),
    coverage(model),
    ...comparisonTables(model),
    ...(model.cities.some((c) => c.result.observations) ? [observations(model)] : []),
  ];
}

function ranking(model: ReportModel): DataTable {
  const { firstLevel } = model;
  return {
    file: 'ranking',
    title: '排名',
    columns: [
      number('名次', 7),
      text('城市'),
      text('区划代码', 10),
      text('区域', 7),
      text('抽取区县'),
      number('总分'),
      text('等级', 7),
      ...(['A', 'B', 'C', 'D'] as const).map((c) => number(firstLevel[c])),
      number('测得权重（%）', 13),
      number('可比变化'),
      text('起测时间', 17),
      text('说明', 40),
    ],
    rows: model.ranking.map(({ rank, result: r, grade, change }) => [
      rank,
      r.city.name,
      r.city.code,
      r.city.region,
      r.district.name,
      r.scores.total,
      grade,
      r.scores.A,
      r.scores.B,
      r.scores.C,
      r.scores.D,
      share(r.scores.coverage),
      change,
      timeWords(r.startedAt),
      r.incomplete ?? null,
    ]),
  };
}

function indicators(model: ReportModel): DataTable {
  return {
    file: 'indicators',
    title: '指标',
    columns: [
      text('城市'),
      text('区域', 7),
      text('指标代码', 9),
      text('指标', 18),
      text('状态', 11),
      number('得分', 8),
      number('权重（%）', 9),
      number('规则版本', 9),
      text('说明', 60),
      text('建议', 50),
      text('未评分的原因', 30),
      text('证据', 30),
    ],
    rows: model.cities.flatMap(({ result, tree }) =>
      tree
        .flatMap(indicatorsOf)
        .map((i) => [
          result.city.name,
          result.city.region,
          i.code,
          i.name,
          STATES[i.state] ?? i.state,
          i.score,
          i.weight,
          i.rule,
          i.sentence,
          i.suggestion || null,
          i.reason,
          i.evidence.join(' ') || null,
        ]),
    ),
  };
}

function findings(model: ReportModel): DataTable {
  return {
    file: 'findings',
    title: '问题',
    columns: [
      text('城市'),
      text('区域', 7),
      text('问题代码', 24),
      text('程度', 7),
      text('状态', 9),
      text('起始轮次', 12),
      text('说明', 60),
      text('建议', 50),
      text('责任人', 18),
      text('整改期限', 11),
      text('整改状态', 16),
      text('发现于', 40),
      text('发现时的证据', 30),
      text('改正于', 40),
      text('改正后的证据', 30),
    ],
    rows: model.cities.flatMap(({ result }) =>
      result.findings.map(({ rectification: r, ...f }) => [
        result.city.name,
        result.city.region,
        f.code,
        SEVERITIES[f.severity] ?? f.severity,
        STATUSES[f.status] ?? f.status,
        f.since,
        f.sentence,
        f.suggestion || null,
        r.owner,
        r.deadline,
        RECTIFICATION[r.state],
        r.shown && sideWords(r.shown),
        sideEvidence(r.shown).join(' ') || null,
        r.mended && sideWords(r.mended),
        sideEvidence(r.mended).join(' ') || null,
      ]),
    ),
  };
}

function problems(model: ReportModel): DataTable {
  return {
    file: 'problems',
    title: '典型问题',
    columns: [
      text('一级指标', 10),
      text('指标代码', 9),
      text('指标', 18),
      text('问题', 36),
      number('城市数', 8),
      number('测得城市', 9),
      number('占比（%）', 10),
      text('城市', 60),
    ],
    rows: model.problems.map((p) => [
      model.firstLevel[p.level],
      p.indicator,
      p.name,
      p.what,
      p.n,
      p.measured,
      p.percent,
      p.cities.join('、'),
    ]),
  };
}

const LEVELS: Record<string, string> = {
  declared: '指南载明',
  guest: '访客所见',
  session: '登录后所见',
  manual: '人工观测',
};

function facts(model: ReportModel): DataTable {
  return {
    file: 'facts',
    title: '事实',
    columns: [
      text('城市'),
      text('事实代码', 26),
      text('事实', 26),
      text('状态', 11),
      text('内容或原因', 60),
      text('来源', 11),
      text('附注', 30),
      text('证据', 30),
    ],
    rows: model.cities.flatMap(({ result, facts: all }) =>
      all.map((f) => [
        result.city.name,
        f.id,
        f.name,
        STATES[f.state] ?? f.state,
        f.words,
        f.state === 'observed' ? (LEVELS[f.level] ?? f.level) : null,
        f.note,
        f.evidence.join(' ') || null,
      ]),
    ),
  };
}

function links(model: ReportModel): DataTable {
  return {
    file: 'links',
    title: '失效链接',
    columns: [
      text('城市'),
      text('类别', 10),
      text('链接文字', 30),
      text('情况', 12),
      number('状态码', 8),
      text('网址', 60),
      text('所在页面', 50),
    ],
    rows: model.cities.flatMap(({ result, links: classes }) =>
      classes.flatMap(({ name, bad }) =>
        bad.map((b) => [
          result.city.name,
          name,
          oneLine(b.text, 200),
          KINDS[b.kind] ?? b.kind,
          b.status,
          b.url,
          b.foundOn,
        ]),
      ),
    ),
  };
}

function coverage(model: ReportModel): DataTable {
  return {
    file: 'coverage',
    title: '覆盖',
    columns: [
      text('指标代码', 9),
      text('指标', 18),
      number('已评分', 8),
      number('未能观测', 9),
      number('待人工观测', 11),
      number('不适用', 8),
      text('未能观测的原因', 60),
    ],
    rows: model.coverage.indicators.map((i) => [
      i.code,
      i.name,
      i.scored,
      i.unobservable,
      i.pending,
      i.notApplicable,
      i.reasons.map((r) => `${r.words}（${r.n}）`).join('；') || null,
    ]),
  };
}

/**
 * Text that a spreadsheet must not take for a formula: an apostrophe before what begins like one, behind blanks and in
 * full width too (Excel of East Asian locales takes ＝ for =). Longest text of a cell: 32,767 characters.
 */
export function neutral(value: string): string {
  const shown = oneLine(value, 32_000);
  return /^['"\s]*[=+\-@＝＋－＠|%]/u.test(shown) ? `'${shown}` : shown;
}

/** Who observed what and when, by what proof; a table only where people observed anything. */
function observations(model: ReportModel): DataTable {
  return {
    file: 'observations',
    title: '人工观测',
    columns: [
      text('城市 id', 14),
      text('城市'),
      text('观测了什么', 40),
      text('结果', 40),
      text('日期', 12),
      text('观测人', 12),
      text('证明', 40),
      text('证据', 40),
      text('备注', 24),
    ],
    rows: model.cities.flatMap(({ id, name, result }) =>
      (result.observations ?? []).map((row) => [
        id,
        name,
        oneLine(observationSubject(row)),
        oneLine(observationWords(row)),
        row.observedAt,
        oneLine(row.observer),
        oneLine(row.proof),
        row.evidence.join(' '),
        row.note === null ? null : oneLine(row.note),
      ]),
    ),
  };
}
