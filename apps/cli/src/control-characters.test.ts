import { describe, expect, it } from 'vitest';
import { controlCharacterIn, inOneLine, visible } from './control-characters.ts';

describe('control characters', () => {
  it('are spelled out, so that a text stays the line that it is', () => {
    expect(inOneLine('某\u001b[2K\r\nVerdict\u009b\u202e')).toBe('某\\u001b[2K\\u000d\\u000aVerdict\\u009b\\u202e');
    expect(visible('two\nlines\u001b')).toBe('two\nlines\\u001b');
    expect(inOneLine('正安县 “a” €')).toBe('正安县 “a” €');
  });

  it('are found in any string and key of a value, by their place', () => {
    expect(controlCharacterIn({ a: [1, { b: 'x\u0007' }] }, '')).toBe('/a/1/b');
    expect(controlCharacterIn({ 'a/b': { c: 'x\u2028' } }, '/p')).toBe('/p/a~1b/c');
    expect(controlCharacterIn({ '\u0000': 1 }, '')).toBe('/\u0000');
    expect(controlCharacterIn({ a: ['王', null, 2, true], b: {} }, '')).toBeUndefined();
  });
});
