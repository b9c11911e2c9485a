import { sideEvidence } from '../html/evidence.ts';
import type { ReportModel } from '../model.ts';
import { SEVERITY_WORDS, STATE_WORDS, sideWords } from '../words/rectification.ts';
import { type DataTable, text } from './table.ts';

const STATUSES: Record<string, string> = {
  new: '新发现',
  persistent: '一直存在',
  fixed: '已改正',
  regressed: '再次出现',
};

/** Every shortcoming with its life and its mending, the evidence of both sides by hash. */
export function findings(model: ReportModel): DataTable {
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
        SEVERITY_WORDS[f.severity],
        STATUSES[f.status] ?? f.status,
        f.since,
        f.sentence,
        f.suggestion || null,
        r.owner,
        r.deadline,
        STATE_WORDS[r.state],
        r.shown && sideWords(r.shown),
        sideEvidence(r.shown).join(' ') || null,
        r.mended && sideWords(r.mended),
        sideEvidence(r.mended).join(' ') || null,
      ]),
    ),
  };
}
