import { crc32, deflateSync } from 'node:zlib';

type Colour = readonly [number, number, number];

/** A PNG that looks from afar like a portal: a head, lines of text, and the place to click framed. */
export function picture(seed: number, width = 640, height = 400): Uint8Array {
  const row = width * 3 + 1;
  const raw = Buffer.alloc(row * height, 255);
  for (let y = 0; y < height; y++) raw[y * row] = 0;
  const fill = (x: number, y: number, w: number, h: number, [r, g, b]: Colour) => {
    for (let j = y; j < Math.min(y + h, height); j++)
      for (let i = x; i < Math.min(x + w, width); i++) raw.set([r, g, b], j * row + 1 + i * 3);
  };
  const hue: Colour = [(seed * 37) % 140, 60 + ((seed * 53) % 100), 120 + ((seed * 71) % 110)];
  fill(0, 0, width, 56, hue);
  fill(24, 18, 180, 20, [255, 255, 255]);
  for (let i = 0; i < 5; i++) fill(24 + i * 120, 72, 96, 22, [226, 230, 236]);
  for (let i = 0; i < 11; i++) fill(24, 116 + i * 24, 200 + ((seed * 13 + i * 97) % 360), 10, [196, 202, 210]);
  const [x, y] = [24 + (seed % 5) * 120, 72];
  for (const [dx, dy, w, h] of [
    [-4, -4, 104, 3],
    [-4, 23, 104, 3],
    [-4, -4, 3, 30],
    [97, -4, 3, 30],
  ] as const)
    fill(x + dx, y + dy, w, h, [214, 58, 40]);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(raw)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
