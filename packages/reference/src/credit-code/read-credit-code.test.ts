import { assert, constantFrom, integer, property, stringMatching } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCharacter, creditCodeCharacters } from './check-character.ts';
import { demonstrationCode, demonstrationCodes, demonstrationPrefix } from './demonstration-code.ts';
import { readCreditCode } from './read-credit-code.ts';

const refusalOf = (given: string, options?: { demonstration: boolean }) => {
  const read = readCreditCode(given, options);
  return 'refused' in read ? read.refused : undefined;
};

const wellFormed = stringMatching(/^[1-9ANY][1-9]\d{6}[0-9ABCDEFGHJKLMNPQRTUWXY]{9}$/);

describe('a unified social credit code', () => {
  test.each(['91110000600037341L'])('%s is valid', (code) => {
    expect(readCreditCode(code)).toEqual({ creditCode: code });
  });

  test.each([
    ['91110000600037341', 'CREDIT_CODE_LENGTH', '应为18位，现为17位'],
    ['', 'CREDIT_CODE_LENGTH', '现为0位'],
    ['91110000600037341L ', 'CREDIT_CODE_LENGTH', '现为19位'],
    ['91110000600037341l', 'CREDIT_CODE_CHARACTER', '第18位“l”不允许使用。请改为大写“L”'],
    ['9111000O600037341L', 'CREDIT_CODE_CHARACTER', '第8位“O”不允许使用。是否应为数字“0”'],
    ['9111000060003734SL', 'CREDIT_CODE_CHARACTER', '第17位“S”'],
    ['911A0000600037341L', 'CREDIT_CODE_DIVISION_NOT_DIGITS', '第4位为“A”'],
    ['91110000600037341M', 'CREDIT_CODE_CHECK_CHARACTER', '校验码“M”'],
    ['91110000600037314L', 'CREDIT_CODE_CHECK_CHARACTER', '与前17位不符'],
  ])('%s is refused: %s', (given, code, words) => {
    expect(refusalOf(given)?.code).toBe(code);
    expect(refusalOf(given)?.message['zh-CN']).toContain(words);
  });

  test('is accepted with every one of the 31 check characters, 0 and letters included, whatever it begins with', () => {
    const seen = new Set<string>();
    assert(
      property(wellFormed, (first17) => {
        const check = checkCharacter(first17) ?? '';
        seen.add(check);
        expect(readCreditCode(first17 + check)).toEqual({ creditCode: first17 + check });
      }),
      { numRuns: 2000, seed: 1 },
    );
    expect([...seen].sort().join('')).toBe(creditCodeCharacters);
  });

  test('is refused when any one character is replaced by another', () => {
    assert(
      property(
        wellFormed,
        integer({ min: 0, max: 17 }),
        constantFrom(...creditCodeCharacters),
        (first17, at, other) => {
          const code = first17 + checkCharacter(first17);
          if (code[at] === other) return;
          expect(readCreditCode(code.slice(0, at) + other + code.slice(at + 1))).toHaveProperty('refused');
        },
      ),
      { seed: 2 },
    );
  });
});

describe('a demonstration code', () => {
  test('is valid in demonstration and refused anywhere else', () => {
    const code = demonstrationCode(7);
    expect(readCreditCode(code, { demonstration: true })).toEqual({ creditCode: code });
    expect(refusalOf(code)?.code).toBe('CREDIT_CODE_DEMONSTRATION_ONLY');
  });

  test('is well formed for every number and tells its number', () => {
    assert(
      property(integer({ min: 0, max: demonstrationCodes - 1 }), (number) => {
        const code = demonstrationCode(number);
        expect(readCreditCode(code, { demonstration: true })).toEqual({ creditCode: code });
        expect(Number(code.slice(demonstrationPrefix.length, 16))).toBe(number);
      }),
      { seed: 3 },
    );
  });

  test('never carries the code of a real registration authority or division', () => {
    expect('123456789ANY').not.toContain(demonstrationPrefix[0]);
    expect(Number(demonstrationPrefix.slice(2))).toBeLessThan(110_000);
  });

  test('does not exist for a number out of range', () => {
    expect(() => demonstrationCode(demonstrationCodes)).toThrow(RangeError);
    expect(() => demonstrationCode(-1)).toThrow(RangeError);
  });

  test('ends its body with the check character of GB 11714: 60003734 has 1', () => {
    expect(demonstrationCode(60003734).slice(8, 17)).toBe('600037341');
  });
});
