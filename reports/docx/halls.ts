import type { Paragraph, Table } from 'docx';
import { percent } from '../../checks/wording.ts';
import { HALL_BEHAVIOURS, HALL_CHANNELS } from '../../storage/observations/kinds.ts';
import type { ReportModel } from '../model.ts';
import { HALL_BEHAVIOUR_WORDS, HALL_CHANNEL_WORDS, hallsAbout } from '../words/observations.ts';
import { paragraph, table } from './parts.ts';

/** 实体大厅 as people saw them: beside the scores, in no score. Nothing where nobody looked. */
export function hallBlocks({ halls }: ReportModel): (Paragraph | Table)[] {
  if (!halls) return [];
  const row = (name: string, n: number) => [name, n, percent(n, halls.halls)];
  return [
    paragraph(hallsAbout(halls.halls)),
    table(
      ['情形', '大厅数', '占比'],
      [
        ...HALL_BEHAVIOURS.map((key) => row(HALL_BEHAVIOUR_WORDS[key], halls.behaviours[key])),
        ...HALL_CHANNELS.map((key) => row(HALL_CHANNEL_WORDS[key], halls.channels[key])),
      ],
    ),
  ];
}
