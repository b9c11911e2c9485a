export type LoadError = 'dns' | 'connect' | 'timeout' | 'tls' | 'refused' | 'download' | 'other';

/** What a failed load means, from Chromium's words or the guard's. */
export function loadError(message: string): LoadError {
  if (/NAME_NOT_RESOLVED|\bdns\b/i.test(message)) return 'dns';
  if (/ERR_CERT|SSL|\btls\b/i.test(message)) return 'tls';
  if (/TIMED_OUT|Timeout|timeout/i.test(message)) return 'timeout';
  if (/ERR_BLOCKED|guard|BLOCKED_BY_CLIENT/i.test(message)) return 'refused';
  if (/CONNECTION|EMPTY_RESPONSE|ADDRESS_UNREACHABLE|connect|reset|SOCKET/i.test(message)) return 'connect';
  return 'other';
}
