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
    ...grouped(list.standing, (f) => [
      line(f, `${dueWords(f)}，${STATE_WORDS[f.state]}`),
      ...(f.note === null ? [] : [`        备注：${oneLine(f.note, 200)}`]),
    ]),
    ...(list.closed.length > 0 ? ['', `本月销号（${list.closed.length} 项）`] : []),
    ...grouped(list.closed, (f) => [
      line(f, closedWords(f)),
      ...(f.shown ? [sideText('发现', f.shown, '        ')] : []),
      sideText('改正', f.mended, '        '),
    ]),
  ].join('\n');
}

function grouped<T extends ListedFinding>(all: readonly T[], lines: (one: T) => string[]): string[] {
  return byCityAndOwner(all).flatMap(({ city, owners }) => [
    '',
    `${city.name}（${city.id}）`,
    ...owners.flatMap(({ owner, findings }) => [`  ${owner ?? NO_OWNER}`, ...findings.flatMap(lines)]),
  ]);
}

const line = (f: ListedFinding, words: string): string =>
  `    [${SEVERITY_WORDS[f.severity]}] ${f.code}${f.deadline === null ? '' : `　期限 ${f.deadline}`}　${words}　${oneLine(f.sentence, 120)}`;
