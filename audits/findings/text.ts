import { byCityAndOwner, type ListedFinding, type RectificationList } from '../../reports/rectification/list.ts';
import { closedWords, countWords, dueWords, titleOf } from '../../reports/rectification/words.ts';
import { oneLine } from '../../reports/text.ts';
import { NO_OWNER, SEVERITY_WORDS, STATE_WORDS } from '../../reports/words/rectification.ts';
import { sideText } from '../show.ts';

/** The list as a person reads it in a terminal. */
export function listText(list: RectificationList): string {
  return [
    `${list.practice ? '【演练数据】' : ''}${titleOf(list)}`,
    ...countWords(list),
    ...grouped(list.standing, true, (f) => [
      line(f, `${dueWords(f)}，${STATE_WORDS[f.state]}`),
      ...(f.note === null ? [] : [`        备注：${oneLine(f.note, 200)}`]),
    ]),
    ...(list.closed.length > 0 ? ['', `本月销号（${list.closed.length} 项）`] : []),
    ...grouped(list.closed, false, (f) => [
      line(f, closedWords(f)),
      ...(f.shown ? [sideText('发现', f.shown, '        ')] : []),
      sideText('改正', f.mended, '        '),
    ]),
  ].join('\n');
}

/** How to look again at the districts that have the findings, where each round draws one. */
function againText({ id, draws }: ListedFinding['city'], all: readonly ListedFinding[]): string[] {
  const shown = all.flatMap((f) => (draws && f.shown?.district ? [{ ...f.shown, district: f.shown.district }] : []));
  return [...new Set(shown.map((side) => side.district))].map((district) => {
    const { round } = shown.findLast((side) => side.district === district) ?? { round: '' };
    return `  ${district}的问题复测：wangting audit ${id} --district ${district}（或在原轮次再测：--round ${round}）`;
  });
}

function grouped<T extends ListedFinding>(all: readonly T[], again: boolean, lines: (one: T) => string[]): string[] {
  return byCityAndOwner(all).flatMap(({ city, owners }) => [
    '',
    `${city.name}（${city.id}）`,
    ...againText(city, again ? owners.flatMap(({ findings }) => findings) : []),
    ...owners.flatMap(({ owner, findings }) => [`  ${owner ?? NO_OWNER}`, ...findings.flatMap(lines)]),
  ]);
}

const line = (f: ListedFinding, words: string): string =>
  `    [${SEVERITY_WORDS[f.severity]}] ${f.code}${f.deadline === null ? '' : `　期限 ${f.deadline}`}　${words}　${oneLine(f.sentence, 120)}`;
