/** Types of TLS (RFC 8446 §5.1, §4, §4.2; ALPN is RFC 7301). */
const HANDSHAKE = 0x16;
const CLIENT_HELLO = 1;
const ALPN = 16;
/** A hello is about 2 KB; what goes on for longer is none. */
const MAX_HELLO_BYTES = 64 * 1024;

/**
 * The protocols that a TLS client offers with its first bytes: empty where it offers none, `more` where the bytes do not hold the whole
 * hello yet, null where they are none. Never throws.
 */
export function offeredProtocols(bytes: Buffer): string[] | 'more' | null {
  if (bytes.length > MAX_HELLO_BYTES) return null;
  let hello: Buffer = Buffer.alloc(0);
  const whole = (): boolean => hello.length >= 4 && hello.length >= 4 + hello.readUIntBE(1, 3);
  // What follows the hello in the same bytes (early data begins with another kind of record) is not looked at.
  for (let at = 0; at < bytes.length && !whole(); ) {
    if (bytes[at] !== HANDSHAKE) return null;
    if (at + 5 > bytes.length) break;
    const end = at + 5 + bytes.readUInt16BE(at + 3);
    hello = Buffer.concat([hello, bytes.subarray(at + 5, end)]);
    at = end;
  }
  if (hello.length > 0 && hello[0] !== CLIENT_HELLO) return null;
  if (!whole()) return 'more';
  try {
    return protocolsOf(hello);
  } catch {
    return null;
  }
}

/** Reads past version, random, session id, ciphers and compression to the extensions. Throws where the lengths do not fit. */
function protocolsOf(hello: Buffer): string[] {
  let at = 4 + 2 + 32;
  at += 1 + hello.readUInt8(at);
  at += 2 + hello.readUInt16BE(at);
  at += 1 + hello.readUInt8(at);
  const end = at + 2 + hello.readUInt16BE(at);
  at += 2;
  while (at < end) {
    const [type, length] = [hello.readUInt16BE(at), hello.readUInt16BE(at + 2)];
    at += 4;
    if (type === ALPN) return namesIn(hello.subarray(at + 2, at + length));
    at += length;
  }
  return [];
}

function namesIn(list: Buffer): string[] {
  const names: string[] = [];
  for (let at = 0; at < list.length; ) {
    const length = list.readUInt8(at);
    names.push(list.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return names;
}
