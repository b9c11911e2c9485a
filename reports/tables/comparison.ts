import { FINDING_CHANGE_WORDS } from '../../checks/compare/findings.ts';
import { LEFT_OUT_WORDS } from '../../checks/compare.ts';
import type { ReportModel } from '../model.ts';
import { type DataTable, number, text } from './table.ts';

/** The comparison with the earlier round for workbook and CSV; none where no round is compared. */
export function comparisonTables(model: ReportModel): DataTable[] {
  if (!model.comparison) return [];
  return [nodes(model), cities(model), findings(model), leftOut(model)];
}

function nodes({ comparison: c }: ReportModel): DataTable {
  return {
    file: 'changes-nodes',
    title: '指标变化',
    columns: [
      text('指标代码', 9),
      text('指标', 18),
      number('级别', 7),
      number('此前'),
      number('本轮'),
      number('变化'),
      number('可比城市'),
    ],
    rows: [
      ...(c?.nodes ?? []).map((n) => [n.code, n.name, n.depth, n.before, n.after, n.change, n.n]),
      ...(c?.indicators ?? []).map((i) => [i.code, i.name, 3, i.before, i.after, i.change, i.n]),
    ],
  };
}

function cities({ comparison: c }: ReportModel): DataTable {
  return {
    file: 'changes-cities',
    title: '城市变化',
    columns: [
      text('城市'),
      text('区域', 7),
      number('此前'),
      number('本轮'),
      number('变化'),
      number('可比权重（%）', 13),
      number('此前可比名次', 12),
      number('本轮可比名次', 12),
      number('此前公布总分', 12),
      number('本轮公布总分', 12),
      text('网站有变的指标', 40),
      text('本轮未能测得', 30),
      text('本轮新测得', 30),
      text('只在一轮中适用', 30),
      text('规则有调整', 30),
      text('两轮抽取的区县不同', 24),
    ],
    rows: (c?.cities ?? []).map((x) => [
      x.name,
      x.region,
      x.before,
      x.after,
      x.change,
      Math.round(x.comparable * 10_000) / 100,
      x.rank?.before ?? null,
      x.rank?.after ?? null,
      x.published.before,
      x.published.after,
      x.siteChanged.map((i) => i.code).join(' ') || null,
      x.measuredLess.join(' ') || null,
      x.measuredMore.join(' ') || null,
      x.offerDiffers.join(' ') || null,
      x.ruleChanged.join(' ') || null,
      x.districts ? `${x.districts.before}→${x.districts.after}` : null,
    ]),
  };
}

function findings({ comparison: c }: ReportModel): DataTable {
  return {
    file: 'changes-findings',
    title: '问题变化',
    columns: [
      text('城市'),
      text('指标代码', 9),
      text('指标', 18),
      text('问题代码', 24),
      text('变化', 9),
      text('说明', 60),
    ],
    rows: (c?.findings.all ?? []).map((f) => [
      f.name,
      f.indicator,
      f.indicatorName,
      f.code,
      FINDING_CHANGE_WORDS[f.status],
      f.sentence,
    ]),
  };
}

function leftOut({ comparison: c }: ReportModel): DataTable {
  return {
    file: 'changes-left-out',
    title: '未比较',
    columns: [text('城市', 16), text('指标代码', 9), text('原因', 24)],
    rows: (c?.leftOut ?? []).map((l) => [l.city, l.code, LEFT_OUT_WORDS[l.why]]),
  };
}
