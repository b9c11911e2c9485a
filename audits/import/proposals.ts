import { reasonWords } from '../../checks/wording.ts';
import type { FactId, FactOf } from '../../crawlers/facts.ts';
import { valueWords } from '../../reports/words/values.ts';
import type { Database } from '../../storage/database.ts';
import type { Confirmable } from '../../storage/observations/kinds.ts';
import { lapsed, mergeObservations, standing } from '../../storage/observations/merge.ts';
import { observationsOf } from '../../storage/observations.ts';
import { loadAudited } from '../../storage/results.ts';

/** What the machine makes of a page that a person should look at as well. */
export interface Proposal {
  city: string;
  fact: Confirmable;
  /** What the machine saw, or why it saw nothing. */
  words: string;
}

/** Facts that the indicator system wants confirmed: D2.2, D3.2, D3.3, D3.4, D3.6. */
const ASKED: readonly Confirmable[] = [
  'interaction.complaint',
  'interaction.ratingLevels',
  'interaction.ratingSources',
  'interaction.ratingDisclosure',
  'interaction.ratingFollowUp',
];

/** What of a round a person should still confirm, in the order of the cities. */
export async function proposalsOf(db: Database, round: string): Promise<Proposal[]> {
  const audited = await loadAudited(db, round);
  const people = await observationsOf(db, round);
  return audited.flatMap(({ file, facts }) => {
    const rows = people.get(file.id) ?? [];
    const board = mergeObservations(facts, rows)['interaction.ratingBoard']?.value === true;
    const confirmed = standing(rows).flatMap((row) =>
      row.kind === 'confirmation' && row.value && !lapsed(row.value, facts[row.value.fact]) ? [row.value.fact] : [],
    );
    return ASKED.flatMap((fact) => {
      const seen = facts[fact] as FactOf<FactId> | undefined;
      // Where a person saw a board that the machine did not, what the board shows is to be looked at.
      const behind = board && fact.startsWith('interaction.rating');
      if (!seen || (seen.state === 'not-applicable' && !behind) || confirmed.includes(fact)) return [];
      const words =
        seen.state === 'observed'
          ? valueWords(fact, seen.value as never)
          : seen.state === 'not-applicable'
            ? '自动观测未见“好差评”栏目'
            : `未能观测：${reasonWords(seen.reason)}`;
      return [{ city: file.name, fact, words }];
    });
  });
}
