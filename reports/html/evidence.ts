import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Side } from '../../checks/findings.ts';
import { EvidenceError } from '../../storage/errors.ts';
import type { EvidenceStore } from '../../storage/evidence.ts';
import { indicatorsOf } from '../model/tree.ts';
import type { ReportModel } from '../model.ts';
import type { EvidenceView } from './site.ts';

/** All evidence of a report together. 55 cities with some thirty pictures of 60 KB each come to about 100 MB. */
export const EVIDENCE_BYTES = 400_000_000;

/** Every piece that the report refers to, the most telling first: problems, findings, ways, then the rest. */
export function referredEvidence(model: Pick<ReportModel, 'problems' | 'goodPractices' | 'cities'>): string[] {
  const { problems, goodPractices, cities } = model;
  return [
    ...new Set([
      ...problems.flatMap((p) => p.examples.flatMap((e) => e.evidence)),
      ...cities.flatMap((c) => c.tree.flatMap(indicatorsOf).flatMap((i) => (i.finding ? i.evidence : []))),
      ...cities.flatMap((c) =>
        c.result.findings.flatMap(({ rectification: { shown, mended } }) => [
          ...sideEvidence(shown),
          ...sideEvidence(mended),
        ]),
      ),
      ...cities.flatMap(({ way, flow }) => [
        ...(way?.steps.map((s) => s.evidence) ?? []),
        way?.arrival?.evidence ?? null,
        ...(flow?.map((s) => s.evidence) ?? []),
      ]),
      ...goodPractices.flatMap((g) => g.evidence),
      ...cities.flatMap((c) => c.tree.flatMap(indicatorsOf).flatMap((i) => i.evidence)),
      ...cities.flatMap((c) => c.facts.flatMap((f) => f.evidence)),
      ...cities.flatMap((c) => c.result.observations?.flatMap((o) => o.evidence) ?? []),
    ]),
  ].filter((sha) => sha !== null);
}

/** All that a side of a finding has to show. */
export const sideEvidence = (side: Side | null): string[] => (side ? [...side.evidence, ...side.pages] : []);

/**
 * Copies evidence into `folder`, each piece checked against its hash. Pictures stay pictures; pages and data become plain
 * text, which no browser runs. What is lost, changed or beyond the bound is said in the report instead.
 */
export async function copyEvidence(
  shas: readonly string[],
  store: EvidenceStore,
  folder: string,
  bound = EVIDENCE_BYTES,
): Promise<Map<string, EvidenceView>> {
  await mkdir(folder, { recursive: true });
  const views = new Map<string, EvidenceView>();
  let left = bound;
  for (const sha of shas) {
    const about = await store.about(sha);
    const known = { note: about?.note ?? null, url: about?.url ?? null, firstSeen: about?.firstSeen ?? null };
    const without = { ...known, kind: 'text' as const, file: null, width: null, height: null };
    let bytes: Uint8Array;
    try {
      bytes = await store.read(sha);
    } catch (error) {
      const tampered = error instanceof EvidenceError && error.kind === 'tampered';
      views.set(sha, { ...without, state: tampered ? 'tampered' : 'missing' });
      continue;
    }
    if (bytes.byteLength > left) {
      views.set(sha, { ...without, state: 'left-out' });
      continue;
    }
    left -= bytes.byteLength;
    const shape = shapeOf(bytes);
    const file = `${sha.replace(/^sha256:/, '')}.${shape.extension}`;
    await writeFile(join(folder, file), bytes);
    views.set(sha, { ...known, state: 'copied', kind: shape.kind, file, width: shape.width, height: shape.height });
  }
  return views;
}

interface Shape {
  kind: EvidenceView['kind'];
  extension: 'png' | 'jpg' | 'pdf' | 'txt';
  width: number | null;
  height: number | null;
}

/** What the bytes are by themselves, whatever they were called: only a PNG or JPEG is a picture, all else is text. */
export function shapeOf(bytes: Uint8Array): Shape {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const none = { width: null, height: null };
  if (view.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) && view.length > 24)
    return { kind: 'picture', extension: 'png', width: view.readUInt32BE(16), height: view.readUInt32BE(20) };
  if (view[0] === 0xff && view[1] === 0xd8) return { kind: 'picture', extension: 'jpg', ...jpegSize(view) };
  if (view.subarray(0, 5).toString('latin1') === '%PDF-') return { kind: 'document', extension: 'pdf', ...none };
  return { kind: 'text', extension: 'txt', ...none };
}

/** Width and height from the first frame header (SOF0–SOF15 without DHT, JPG and DAC). */
function jpegSize(bytes: Buffer): { width: number | null; height: number | null } {
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!;
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc)
      return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return { width: null, height: null };
}
