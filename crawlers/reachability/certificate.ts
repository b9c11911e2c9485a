import { constants, type X509Certificate } from 'node:crypto';
import { isIP, type LookupFunction } from 'node:net';
import { connect } from 'node:tls';

export type CertificateState = 'valid' | 'expired' | 'untrusted' | 'none';

export interface CertificateLook {
  url: string;
  /** Null where no certificate was seen: no connection, or a handshake of a kind that we do not speak (国密). */
  state: CertificateState | null;
  /** OpenSSL's word for what is wrong. */
  why: string;
  subject: string;
  issuer: string;
  /** ISO date and time. */
  validTo: string | null;
  /** True where only the chain that was sent is incomplete; browsers often complete it themselves. */
  incomplete: boolean;
}

const INCOMPLETE = new Set([
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_GET_ISSUER_CERT',
]);
const LOOK_MS = 15_000;

/**
 * Looks at the certificate of an https address by a handshake of its own: chain, name, dates and signature. The caller sees
 * to pace and to whether the address may be asked.
 *
 * @param ca PEM certificates that are trusted beside the usual ones
 * @param lookup resolves the name, to allowed addresses only
 */
export function lookAtCertificate(
  url: string,
  ca?: readonly string[],
  lookup?: LookupFunction,
): Promise<CertificateLook> {
  const { protocol, hostname, port } = new URL(url);
  const nothing: CertificateLook = {
    url,
    state: null,
    why: '',
    subject: '',
    issuer: '',
    validTo: null,
    incomplete: false,
  };
  if (protocol === 'http:') return Promise.resolve({ ...nothing, state: 'none', why: 'http' });
  const host = hostname.replace(/^\[|\]$/g, '');
  return new Promise((done) => {
    const socket = connect({
      host,
      port: Number(port) || 443,
      ...(isIP(host) ? {} : { servername: host }),
      // The handshake is to be seen to its end, whatever is wrong; nothing is sent over it.
      rejectUnauthorized: false,
      ...(lookup ? { lookup } : {}),
      minVersion: 'TLSv1',
      ciphers: 'DEFAULT@SECLEVEL=0',
      secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT,
      ...(ca ? { ca: [...ca] } : {}),
    });
    const end = (look: CertificateLook) => {
      socket.destroy();
      done(look);
    };
    socket.once('error', (error) => end({ ...nothing, why: error.message }));
    // Of the whole, not of each silence: a server that drips bytes would hold it for ever.
    const timer = setTimeout(() => end({ ...nothing, why: `${LOOK_MS / 1000} 秒内没有完成握手` }), LOOK_MS);
    socket.once('close', () => clearTimeout(timer));
    socket.once('secureConnect', () => {
      const certificate = socket.getPeerCertificate();
      const wrong = socket.authorized ? weakness(socket.getPeerX509Certificate()) : codeOf(socket.authorizationError);
      end({
        url,
        state: stateOf(wrong),
        why: wrong,
        subject: nameOf(certificate.subject),
        issuer: nameOf(certificate.issuer),
        validTo: certificate.valid_to ? new Date(certificate.valid_to).toISOString() : null,
        incomplete: INCOMPLETE.has(wrong),
      });
    });
  });
}

function codeOf(error: Error | string | null): string {
  if (error instanceof Error) return 'code' in error ? String(error.code) : error.message;
  return error ?? '';
}

/** What browsers no longer take although the chain is whole: signatures over MD5 or SHA-1, RSA below 1024 bits. */
function weakness(certificate: X509Certificate | undefined): string {
  const signature = certificate?.signatureAlgorithm ?? '';
  if (/md5|sha-?1(?!\d)/i.test(signature)) return `WEAK_SIGNATURE ${signature}`;
  const bits = certificate?.publicKey.asymmetricKeyDetails?.modulusLength;
  return bits !== undefined && bits < 1024 ? `WEAK_KEY ${bits}` : '';
}

function stateOf(wrong: string): CertificateState {
  if (wrong === '') return 'valid';
  return wrong === 'CERT_HAS_EXPIRED' ? 'expired' : 'untrusted';
}

function nameOf(name: unknown): string {
  if (typeof name !== 'object' || name === null) return '';
  const { CN, O } = name as { CN?: string | string[]; O?: string | string[] };
  return [CN, O].flat().filter(Boolean).join(', ');
}

const WORST: readonly CertificateState[] = ['expired', 'untrusted', 'none', 'valid'];

/** The worst of several; null of none. */
export function worst(states: readonly CertificateState[]): CertificateState | null {
  return WORST.find((state) => states.includes(state)) ?? null;
}
