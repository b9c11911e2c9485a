import { MEASURED_AT_LEAST } from '../../checks/judge.ts';
import { type Standard, weightWords } from '../../checks/standard.ts';
import type { City } from '../../cities/city.ts';
import { isScored } from '../../cities/scenarios.ts';
import type { RoundResults } from '../../storage/result.ts';
import { periodWords, timeWords } from '../words/time.ts';
import type { Coverage } from './coverage.ts';
import { two } from './headline.ts';
import type { RuleChange } from './rule-change.ts';

/** One paragraph of the method note, under its name. */
export interface Note {
  term: string;
  text: string;
}

/** How the figures came about: what a careful reader asks before believing them. */
export function methodNotes(
  results: RoundResults,
  standard: Standard,
  coverage: Coverage,
  scenario: string,
  files: ReadonlyMap<string, City>,
  ruleChange: RuleChange | null = null,
): Note[] {
  const { round, cities } = results;
  const notes: Note[] = [];
  const note = (term: string, text: string) => void notes.push({ term, text });
  if (round.practice)
    note(
      '演练数据',
      '本报告的数据取自本系统自带的演练网厅，其中的问题是事先设置的，用于练习和检验；城市名称仅作代号，不反映任何真实城市的在线政务服务。',
    );
  const { oldest, newest } = coverage;
  note(
    '评估时间',
    oldest && newest
      ? `${periodWords(oldest.at, newest.at)}。最早的一份为${oldest.name}，完成于${timeWords(oldest.at)}；最近的一份为${newest.name}，完成于${timeWords(newest.at)}（北京时间）。`
      : '本轮尚无测得的城市。',
  );
  note(
    '办事场景',
    `${scenario}。所有城市用同一场景，每城一轮抽取一个区县，按城市与轮次固定抽取；各城抽取的区县见分城市附录。`,
  );
  if (!isScored(round.scenario))
    note('只观察', '本情形只对照指标观察，不计分：不评判、不排名，所列只是看到的事实，不与计分的轮次比较。');
  const vantages = [...new Set(cities.map((c) => `${c.vantage.host}（出口：${c.vantage.egress ?? '未知'}）`))];
  note('观测位置', `${vantages.join('、') || '未知'}。从别处访问，结果可能不同；不同观测位置的结果不宜直接比较。`);
  const full = cities.filter((c) => c.profile === 'full').length;
  note(
    '观测方式',
    `${coverage.levels.session > 0 ? '以访客身份、部分环节以评估人员登录后的身份' : '以未登录访客的身份'}用浏览器走查，${full}个城市为完整方式（含页面质量检测），${cities.length - full}个为快速方式。只浏览、搜索和选择，不提交、不保存、不上传，不代答验证码，不绕过拦截。测得的事实中，指南载明${coverage.levels.declared}项，访客所见${coverage.levels.guest}项，登录后所见${coverage.levels.session}项，人工观测${coverage.levels.manual}项。`,
  );
  note('指标体系', `版本${standard.version}。${standard.source}${weightWords(standard)}。`);
  note(
    '计分',
    `各级得分为下级指标的加权平均。没有测得的指标不计分，也不计为零分；测得的权重不足${MEASURED_AT_LEAST * 100}%的，不给出得分。四项一级指标都有得分的，才有总分。等级：优秀≥90，良好80—90，中等70—80，沿用2022年报告；一般60—70、较差<60为本系统增设。比例按四舍五入保留两位小数。`,
  );
  note(
    '人工观测',
    `须由人拨打电话、提交咨询和投诉才能观测的指标占总权重的${two(coverage.manual.weight)}%，其中已录入结果的占总权重的${two(coverage.manual.measured)}%。`,
  );
  note(
    '拦截与故障',
    '网站拦截本次访问（如401、403、412、验证码、人机验证）、本系统超时或断网，都记为“未能观测”，不计为网站的问题。各项结论所依据的证据列在分城市附录中，以其 SHA-256 校验值命名，可供他人复核。',
  );
  if (ruleChange) note('规则变更', ruleChange.words);
  const imported = cities.filter((c) => c.judgement?.kind === 'import').length;
  if (imported > 0)
    note(
      '人工录入',
      `${imported}个城市在录入人工观测后重新评定，没有再次访问网站；每条观测的人员、日期和证明见分城市附录。`,
    );
  const unverified = cities.filter((c) => files.has(c.city.id) && !files.get(c.city.id)?.verifiedAt).length;
  if (unverified > 0 && !round.practice)
    note('名单与网址', `${unverified}个城市的门户网址尚未经人工核实，其确定程度见分城市附录；55城名单系推断，非官方。`);
  return notes;
}
