import { describe, expect, it } from 'vitest';
import { cleanText, cleanValue, TEXT_LIMIT } from '../../storage/clean.ts';
import { fc } from '../fuzz.ts';

describe('cleanText', () => {
  it('replaces what PostgreSQL refuses', () => {
    expect(cleanText('a\u0000b')).toBe('a\uFFFDb');
    expect(cleanText('x\uD800y')).toBe('x\uFFFDy');
    expect(cleanText('网厅 😀')).toBe('网厅 😀');
  });
  it('bounds, says so, and cuts no character in two', () => {
    const cut = cleanText('字'.repeat(1_000_000));
    expect(cut.length).toBeLessThan(TEXT_LIMIT + 40);
    expect(cut).toMatch(/已截断，原 1000000 字/);
    expect(cleanText('😀😀', 1).isWellFormed()).toBe(true);
  });
});

describe('cleanValue', () => {
  it('leaves nothing that PostgreSQL refuses, and changes nothing else', () => {
    // Any 16-bit unit: NUL and lone surrogates come often.
    const unit = fc.oneof(fc.constantFrom(0, 0xd800, 0xdfff, 0x61), fc.integer({ min: 0, max: 0xffff }));
    const text = fc.string({ unit: unit.map((code) => String.fromCharCode(code)), maxLength: 20 });
    const value = fc.dictionary(text, fc.oneof(text, fc.array(text), fc.double(), fc.constant(null)));
    fc.assert(
      fc.property(value, (hostile) => {
        const json = JSON.stringify(cleanValue(hostile));
        expect(json).not.toMatch(/\\u0000|\\ud[89a-f]/i);
        expect(cleanValue(JSON.parse(json))).toEqual(JSON.parse(json));
      }),
    );
    expect(cleanValue({ a: ['网厅', 1.5, true, null], b: { c: '' } })).toEqual({
      a: ['网厅', 1.5, true, null],
      b: { c: '' },
    });
  });
  it('cleans keys, drops what is undefined, bounds the depth', () => {
    expect(cleanValue({ 'a\u0000': 1, b: undefined, c: Number.NaN })).toEqual({ 'a\uFFFD': 1, c: null });
    let deep: unknown = 'x';
    for (let depth = 0; depth < 10_000; depth++) deep = [deep];
    expect(JSON.stringify(cleanValue(deep)).length).toBeLessThan(200);
  });
});
