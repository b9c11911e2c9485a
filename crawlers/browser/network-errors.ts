import { AddressRefusedError } from './addresses.ts';
import type { Answer } from './web.ts';

export type NetworkError = NonNullable<Answer['error']>;

/** UNSPECIFIED: Node has no name for some refusals of a certificate (weak keys and signatures). */
const TLS_CODE =
  /^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|HOSTNAME_|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH|EPROTO|CRL_|ERROR_IN_CERT|ERR_OSSL|UNSPECIFIED$)/;
const KINDS: Record<string, NetworkError['kind']> = {
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  EAI_FAIL: 'dns',
  EAI_NODATA: 'dns',
  EAI_NONAME: 'dns',
  ENODATA: 'dns',
  ECONNREFUSED: 'connect',
  EHOSTUNREACH: 'connect',
  EHOSTDOWN: 'connect',
  ENETUNREACH: 'connect',
  ENETDOWN: 'connect',
  EADDRNOTAVAIL: 'connect',
  ETIMEDOUT: 'timeout',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  ECONNABORTED: 'reset',
  UND_ERR_SOCKET: 'reset',
};

/** What kind of failure of the network an error of a connection is; its code is kept at the start of the message. */
export function networkError(thrown: unknown): NetworkError {
  const error = innermost(thrown);
  if (error instanceof AddressRefusedError) return { kind: 'refused', message: error.rule };
  if (!(error instanceof Error)) return { kind: 'protocol', message: String(error) };
  if (error.name === 'TimeoutError') return { kind: 'timeout', message: error.message };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const kind = KINDS[code] ?? (TLS_CODE.test(code) ? 'tls' : 'protocol');
  return { kind, message: code && !error.message.startsWith(code) ? `${code} ${error.message}` : error.message };
}

/** Attempts at several addresses of a host fail together; the first says as much as all. */
function innermost(error: unknown): unknown {
  if (error instanceof AggregateError && error.errors.length > 0) return innermost(error.errors[0]);
  return error;
}
