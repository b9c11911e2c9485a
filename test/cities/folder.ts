import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder with these files (name → text), removed at the end of the scope. */
export function folder(files: Record<string, string | Uint8Array>) {
  const path = mkdtempSync(join(tmpdir(), 'cities-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

/** The smallest city file that works (CONTRACT.md §3), with lines changed or added. */
export function cityFile(changes: Record<string, string> = {}): string {
  const lines: Record<string, string> = {
    id: 'id: qingshi',
    name: 'name: 青石市',
    code: 'code: "990100"',
    region: 'region: 华东',
    district: 'district: 云溪区',
    portals: 'portals:',
    province: '  province: https://zwfw.example.gov.cn/',
    city: '  city: https://qingshi.example.gov.cn/',
    ...changes,
  };
  return `${Object.values(lines)
    .filter((line) => line !== '')
    .join('\n')}\n`;
}
