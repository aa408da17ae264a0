import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { verdictKinds } from './verdict-kind.ts';
import { VerdictMark } from './verdict-mark.tsx';
import { verdictWords } from './words.ts';

test.each(verdictKinds)('shows %s by its word, not by color alone', (kind) => {
  expect(render(<VerdictMark kind={kind} />).container.textContent).toBe(verdictWords[kind].zh);
});

test('gives every verdict a shape of its own', () => {
  const shapes = verdictKinds.map(
    (kind) => render(<VerdictMark kind={kind} />).container.querySelector('svg')?.innerHTML,
  );
  expect(new Set(shapes).size).toBe(verdictKinds.length);
});

test('keeps the mark of an assumed value on top of the verdict', () => {
  expect(render(<VerdictMark kind="met" provisional />).container.textContent).toBe('达标暂定');
});
