import { oneLine } from '../../reports/text.ts';
import { EVENT_WORDS, rectificationWords, SEVERITY_WORDS } from '../../reports/words/rectification.ts';
import { type LogLine, loadTracked, type Tracked } from '../../storage/tracked.ts';
import { findAudited } from '../audited.ts';
import { shanghaiTime } from '../clock.ts';
import type { DataOptions } from '../options.ts';
import { print, printJson } from '../output.ts';
import { sideText } from '../show.ts';
import { withStored } from '../stored.ts';
import { isPractice, scenarioOf } from './which.ts';

export interface HistoryOptions extends DataOptions {
  practice?: boolean;
  scenario?: string;
}

/** Prints the log of one finding: who set what and when, and what each audit made of it. */
export async function history(word: string, code: string, options: HistoryOptions): Promise<void> {
  const found = await withStored(options.db, async (db) => {
    const practice = await isPractice(db, options.practice);
    const city = await findAudited(db, word);
    const scenario = options.scenario ?? (await scenarioOf(db, { city, practice, codes: [code] }));
    return (await loadTracked(db, { practice, city, scenario })).filter((one) => one.code === code);
  });
  if (options.json) return printJson(found);
  await print(found.map(historyText).join('\n\n'));
}

const historyText = (of: Tracked): string =>
  [
    `${of.practice ? '【演练数据】' : ''}${of.city.name}　[${SEVERITY_WORDS[of.severity]}] ${of.code}（指标 ${of.indicator}，自 ${of.since}）`,
    of.sentence,
    `现况：${rectificationWords(of)}`,
    '',
    ...of.log.flatMap(lineText),
  ].join('\n');

const lineText = (line: LogLine): string[] => [
  `${shanghaiTime(line.at)}　${oneLine(line.actor)}　${EVENT_WORDS[line.event]}　${rectificationWords(line)}`,
  ...(line.note === null ? [] : [`    备注：${oneLine(line.note)}`]),
  ...(line.shown ? [sideText('发现', line.shown)] : []),
  ...(line.mended ? [sideText('改正', line.mended)] : []),
];
