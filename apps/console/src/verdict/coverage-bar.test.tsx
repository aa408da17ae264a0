import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CoverageBar } from './coverage-bar.tsx';

const drawn = (known: number, needed: number) => {
  const { container } = render(<CoverageBar known={known} needed={needed} />);
  return {
    text: container.textContent,
    width: container.querySelector<HTMLElement>('[aria-hidden] > span')?.style.width,
    says: container.querySelector('[title]')?.getAttribute('title'),
  };
};

test.each([
  [0, 64, '0%'],
  [16, 64, '25%'],
  [64, 64, '100%'],
])('draws %i of %i as %s, with the figures beside it', (known, needed, width) => {
  expect(drawn(known, needed)).toEqual({
    text: `${known}/${needed}`,
    width,
    says: `已知 ${known} 项，共需 ${needed} 项`,
  });
});

test('draws nothing known where nothing is needed', () => {
  expect(drawn(0, 0).width).toBe('0%');
});
