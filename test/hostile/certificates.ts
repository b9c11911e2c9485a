import { readFileSync } from 'node:fs';
import type { CertificateState } from '../../crawlers/reachability/certificate.ts';
import type { Case } from './kit.ts';

/** Made with `openssl ca` from CAs that sign nothing else; valid from 2020 to 2120 unless named otherwise. */
export const pem = (name: string): string => readFileSync(new URL(`certificates/${name}`, import.meta.url), 'utf8');

/** `state`: what `site.certificate` says of it, and with which word of OpenSSL's or ours. */
export interface CertificateCase extends Case {
  certificate: string;
  state: CertificateState;
  why: string;
  /** Whether the door reads the site all the same. */
  read: boolean;
}

const kind = (
  certificate: string,
  does: string,
  state: CertificateState,
  why: string,
  read = false,
): CertificateCase => ({
  id: `certificate-${certificate}`,
  does,
  comes: `\`${state}\`${why ? ` (${why})` : ''}; ${read ? 'read' : 'the exchange ends as `tls`, nothing is read'}`,
  certificate,
  state,
  why,
  read,
});

/** Certificates of each kind that is wrong, and one that is not. */
export const certificates: readonly CertificateCase[] = [
  kind('valid', 'a good one, to compare', 'valid', '', true),
  kind('expired', 'expired in 2021', 'expired', 'CERT_HAS_EXPIRED'),
  kind('not-yet-valid', 'begins in 2110', 'untrusted', 'CERT_NOT_YET_VALID'),
  kind('self-signed', 'signed by itself', 'untrusted', 'DEPTH_ZERO_SELF_SIGNED_CERT'),
  kind('wrong-host', 'made out to www.gov.cn', 'untrusted', 'ERR_TLS_CERT_ALTNAME_INVALID'),
  kind('untrusted', 'signed by a CA that nobody knows', 'untrusted', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'),
  kind('weak-signature', 'signed over SHA-1', 'untrusted', 'WEAK_SIGNATURE'),
  kind('weak-key', 'an RSA key of 768 bits', 'untrusted', 'WEAK_KEY'),
];
