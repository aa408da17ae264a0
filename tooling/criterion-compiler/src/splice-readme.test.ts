import { describe, expect, test } from 'vitest';
import { endMarker, spliceReadme, startMarker } from './splice-readme.ts';

describe('a README with a generated part', () => {
  test('keeps what people wrote around it', () => {
    const readme = `# Green\n\n${startMarker}\nold\n${endMarker}\n\nNotes\n`;
    expect(spliceReadme(readme, 'new')).toBe(`# Green\n\n${startMarker}\n\nnew\n\n${endMarker}\n\nNotes\n`);
  });

  test('stays as it is when it is current', () => {
    const current = spliceReadme(`${startMarker}${endMarker}`, '$& new') ?? '';
    expect(spliceReadme(current, '$& new')).toBe(current);
  });

  test.each([
    ['without markers', '# Green'],
    ['without an end', startMarker],
    ['with the end first', `${endMarker}${startMarker}`],
    ['with two parts', `${startMarker}${endMarker}${startMarker}${endMarker}`],
  ])('is refused %s', (_, readme) => {
    expect(spliceReadme(readme, 'new')).toBeUndefined();
  });
});
