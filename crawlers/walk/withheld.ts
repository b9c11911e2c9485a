import type { Web } from '../browser/web.ts';
import type { Obstacle } from './page-state.ts';

/** Rules of the guard that stop what only counts visitors, or what no way leads through. */
const BESIDE_THE_WAY = /^(telemetry|sign-out|sms|upload|assistant|person)$/;

/** A deed that came to nothing because our own guard stopped what it sent: the site is not to blame, nor is the way known to be closed. */
export function withheldBy(stopped: Web['stopped']): Obstacle | null {
  const request = stopped.find((s) => !BESIDE_THE_WAY.test(s.rule));
  if (!request) return null;
  const why = `为不提交任何内容，点击后的请求被本程序拦下（${request.rule}）`;
  return { verdict: { kind: 'refused', block: null, why, browser: false }, reason: 'own-fault' };
}
