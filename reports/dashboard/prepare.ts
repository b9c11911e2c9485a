import { usualComparison } from '../../storage/board/rounds.ts';
import type { Database } from '../../storage/database.ts';
import { createBoard } from './board.ts';
import { summaryOf } from './overview/page.ts';

/**
 * Makes what the dashboard keeps of a round (its digest and drawings), so that its first reader does not wait for it. Workers do it
 * when a night has ended; of other rounds the first reader does.
 */
export async function prepareRound(db: Database, name: string): Promise<void> {
  await summaryOf(db, await createBoard({ db }).model(name, await usualComparison(db, name)));
}
