import { percent } from '../../../checks/wording.ts';
import { HALL_BEHAVIOURS, HALL_CHANNELS } from '../../../storage/observations/kinds.ts';
import type { ReportModel } from '../../model.ts';
import { HALL_BEHAVIOUR_WORDS, HALL_CHANNEL_WORDS, hallsAbout } from '../../words/observations.ts';
import { html, type Markup } from '../markup.ts';
import { paragraph, section, table } from '../parts.ts';

/** 实体大厅 as people saw them: beside the scores, in no score. Absent where nobody looked. */
export function hallsSection({ halls }: ReportModel): Markup | null {
  if (!halls) return null;
  const row = (name: string, n: number) => [name, n, html`<span class="nb">${percent(n, halls.halls)}</span>`];
  return section(
    'halls',
    '实体大厅观测',
    html`${paragraph(hallsAbout(halls.halls))}
${table(
  '实体大厅观测',
  [{ name: '情形' }, { name: '大厅数', figure: true }, { name: '占比', figure: true }],
  [
    ...HALL_BEHAVIOURS.map((key) => row(HALL_BEHAVIOUR_WORDS[key], halls.behaviours[key])),
    ...HALL_CHANNELS.map((key) => row(HALL_CHANNEL_WORDS[key], halls.channels[key])),
  ],
)}`,
  );
}
