import { oneLine } from '../../reports/text.ts';
import type { Severity } from '../../storage/result.ts';
import { CHANGES, type Change, type Subject, type Told } from './standing.ts';

/** Lines of one kind in a message: who gets a hundred reads none; the rest is counted. */
const LINES = 20;

const TITLES: Record<Change, string> = {
  missed: '漏测的夜间轮次',
  unfinished: '尚未结束的夜间轮次',
  unmeasured: '新增未测完城市',
  regressed: '复发的问题',
  new: '新发现的问题',
  fixed: '已整改的问题',
  measured: '恢复测完的城市',
};
const SEVERITY_WORDS: Record<Severity, string> = { high: '严重', medium: '一般', low: '轻微' };

export interface Message {
  subject: string;
  text: string;
}

/** Where a reader can look at something. */
export interface Links {
  /** Address of the dashboard; null where none was given. */
  board: string | null;
}

const PRACTICE = '【演练数据】';

/**
 * A message of what has changed; null where nothing has. Practice data say so first: the message where all of it is, else
 * each line that is.
 * @param practice whether the round of the cities and findings is; a night says it of itself
 */
export function messageOf(told: readonly Told[], { board }: Links, practice: boolean): Message | null {
  if (told.length === 0) return null;
  const groups = CHANGES.map((change) => ({ change, of: told.filter((one) => one.change === change) })).filter(
    ({ of }) => of.length > 0,
  );
  const made = (subject: Subject) => (subject.kind === 'night' ? subject.practice : practice);
  const all = told.every(({ subject }) => made(subject));
  const mark = all ? PRACTICE : '';
  const counts = groups.map(({ change, of }) => `${TITLES[change]}${of.length}${unitOf(change)}`).join('，');
  const sections = groups.map(({ change, of }) => {
    const lines = of
      .slice(0, LINES)
      .map(({ subject }) => `· ${!all && made(subject) ? PRACTICE : ''}${lineOf(subject, board)}`);
    const rest = of.length > LINES ? [`· 另有${of.length - LINES}${unitOf(change)}，见看板或 wangting findings`] : [];
    return [`${TITLES[change]}（${of.length}${unitOf(change)}）`, ...lines, ...rest].join('\n');
  });
  const foot = '只通知有变化的情况；状态不变不再通知。完整情况：wangting status';
  return {
    subject: `${mark}网厅测评：${counts}`,
    text: [`${mark}网厅测评：${counts}。`, ...sections, foot].join('\n\n'),
  };
}

const unitOf = (change: Change): string =>
  change === 'missed' || change === 'unfinished'
    ? '轮'
    : change === 'unmeasured' || change === 'measured'
      ? '个'
      : '项';

function lineOf(subject: Subject, board: string | null): string {
  switch (subject.kind) {
    case 'night':
      return subject.round === null
        ? `${subject.date}：到点没有开始，请查看 wangting schedule 是否在运行`
        : `${subject.date}（轮次 ${subject.round}）：测完 ${subject.measured}/${subject.cities} 个城市，仍在进行`;
    case 'city':
      return `${oneLine(subject.name)}（轮次 ${subject.round}）${subject.why === null ? '' : `：${oneLine(subject.why)}`}`;
    case 'finding': {
      const links = linksOf(subject, board);
      const where = links.finding === null ? '' : `\n  问题：${links.finding}`;
      const proof = links.evidence.map((link) => `\n  证据：${link}`).join('');
      return `${oneLine(subject.name)} ${subject.code}（${SEVERITY_WORDS[subject.severity]}）：${oneLine(subject.sentence)}${where}${proof}`;
    }
  }
}

/** Pieces of evidence that are named of one finding: what shows it comes first. */
const PIECES = 2;

/** Addresses of a finding and its evidence in the dashboard; without a dashboard the evidence by its hash. */
export function linksOf(
  { id, side }: Extract<Subject, { kind: 'finding' }>,
  board: string | null,
): { finding: string | null; evidence: string[] } {
  const pieces = side === null ? [] : (side.evidence.length > 0 ? side.evidence : side.pages).slice(0, PIECES);
  if (board === null) return { finding: null, evidence: pieces };
  return {
    finding: new URL(`findings/${id}`, board).href,
    evidence: pieces.map((sha) => new URL(`evidence/${sha.replace(/^sha256:/, '')}`, board).href),
  };
}
