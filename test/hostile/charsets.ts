import { type Case, html } from './kit.ts';

/** `text` must stand in what is read of the answer (crawlers/charset.ts). */
export interface CharsetCase extends Case {
  text: string;
}

const GBK = Buffer.from('b0ecc0ed', 'hex'); // 办理
const UTF8 = Buffer.from('办理');

const sent = (id: string, type: string, body: Buffer, does: string, text: string, comes: string): CharsetCase => ({
  id,
  does,
  comes,
  text,
  serve: (_, response) => html(response, body, { 'content-type': type }),
});

/** Servers that lie about how they write. */
export const charsets: readonly CharsetCase[] = [
  sent('charset-utf8-is-gbk', 'text/html; charset=utf-8', GBK, 'says UTF-8 and writes GBK', '办理', 'read as GB18030'),
  sent(
    'charset-gbk-is-utf8',
    'text/html; charset=gbk',
    UTF8,
    'says GBK and writes UTF-8',
    '',
    'read one way or the other, no crash',
  ),
  sent(
    'charset-latin1',
    'text/html; charset=iso-8859-1',
    UTF8,
    'says Latin-1 and writes UTF-8',
    '办理',
    'read as UTF-8',
  ),
  sent(
    'charset-utf7',
    'text/html; charset=utf-7',
    Buffer.from('+ADw-script+AD4-办理'),
    'says UTF-7 to smuggle a script',
    '+ADw-script',
    'read as UTF-8: no element comes of it',
  ),
  sent(
    'charset-unknown',
    'text/html; charset=x-no-such-thing',
    UTF8,
    'names a set that does not exist',
    '办理',
    'read as UTF-8',
  ),
  sent(
    'charset-utf16-bom',
    'text/html; charset=utf-8',
    Buffer.from(`\uFEFF办理`, 'utf16le'),
    'says UTF-8 under a UTF-16 mark',
    '办理',
    'read by the mark',
  ),
  sent(
    'charset-broken',
    'text/html',
    Buffer.concat([UTF8, Buffer.from([0xff, 0xfe, 0x80, 0x00, 0xc3])]),
    'bytes that no set has',
    '',
    'read with replacement characters, no crash',
  ),
  sent(
    'charset-named-a-thousand-times',
    `text/html; ${'charset=gbk; '.repeat(1_000)}`,
    GBK,
    'names its set a thousand times',
    '办理',
    'read as GB18030',
  ),
];
