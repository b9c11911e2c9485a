import type { Sent } from './model/actions.ts';
import type { PracticeProcess } from './process.ts';

/** Requests that the message tells of; one alone is a fault. */
const TOLD = 5;

/**
 * Throws where something with an effect reached the practice halls: nothing is ever submitted (CONTRACT.md §7), and the practice halls
 * are where that is proven.
 */
export function requireUnsent(sent: readonly Sent[]): void {
  if (sent.length === 0) return;
  const told = sent.slice(0, TOLD).map(({ kind, method, url }) => `${kind} ${method} ${url}`);
  throw new Error(`演练网厅收到 ${sent.length} 次会产生后果的请求，测评程序有错，请报告：${told.join('；')}`);
}

/** Closes the halls that an audit walked. Throws where it sent them something. */
export async function closeUnsent(halls: Pick<PracticeProcess, 'sent' | 'close'>): Promise<void> {
  // Ctrl+C ends the halls with whoever started them: then there is nothing left to ask.
  const sent = await halls.sent().catch(() => []);
  await halls.close();
  requireUnsent(sent);
}
