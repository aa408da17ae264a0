import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Note } from './note.tsx';

test.each([
  ['conflicts with 600 for 2022', 'en'],
  ['与 2022 年的 600 不一致', 'zh-CN'],
  ['含 SMEs', 'zh-CN'],
])('the note “%s” is marked as %s', (note, language) => {
  render(<Note>{note}</Note>);
  expect(screen.getByText(note).getAttribute('lang')).toBe(language);
});
