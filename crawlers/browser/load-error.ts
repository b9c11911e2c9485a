export type LoadError = 'dns' | 'connect' | 'timeout' | 'tls' | 'refused' | 'download' | 'other';

/**
 * What a failed load means, from Chromium's words or the guard's; not from the address, which Playwright names behind them.
 * A page that crashed or hangs under a load is `timeout`, as is all that did not come in time: no proof against the site.
 */
export function loadError(said: string): LoadError {
  const message = said.replace(/ at \S+:\/\/.*$/s, '');
  if (/NAME_NOT_RESOLVED|\bdns\b/i.test(message)) return 'dns';
  if (/ERR_CERT|SSL|\btls\b/i.test(message)) return 'tls';
  if (/TIMED_OUT|Timeout|timeout/i.test(message)) return 'timeout';
  if (/ERR_BLOCKED|guard|BLOCKED_BY_CLIENT/i.test(message)) return 'refused';
  if (/CONNECTION|EMPTY_RESPONSE|ADDRESS_UNREACHABLE|connect|reset|SOCKET/i.test(message)) return 'connect';
  return 'other';
}
