import type { VerdictKind } from './verdict-kind.ts';

/** Each verdict has an outline of its own, so that it reads in black and white and on the map. */
const shapes: Record<VerdictKind, React.ReactNode> = {
  met: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="m4.8 8.3 2.3 2.3 4.2-4.7" stroke="var(--knockout)" />
    </>
  ),
  not_met: (
    <>
      <path d="M8 .7 15.3 8 8 15.3.7 8Z" fill="currentColor" stroke="none" />
      <path d="m5.8 5.8 4.4 4.4m0-4.4-4.4 4.4" stroke="var(--knockout)" />
    </>
  ),
  no_data: <circle cx="8" cy="8" r="6.2" strokeDasharray="2.9 2" />,
  no_number: (
    <>
      <path d="M8 1.6 15 14H1Z" />
      <path d="M8 6v4" />
      <circle cx="8" cy="11.9" r=".9" fill="currentColor" stroke="none" />
    </>
  ),
  needs_judgement: (
    <>
      <path d="M1.5 2.5h13v8.500H8.8l-3.3 3v-3h-4Z" />
      <path d="M5 6.7h.1M8 6.7h.1M11 6.7h.1" strokeWidth="1.9" />
    </>
  ),
  unset: (
    <>
      <path d="M4.5 1.9h7L15 8l-3.5 6.1h-7L1 8Z" />
      <path d="M5.5 8h5" strokeWidth="1.9" />
    </>
  ),
  not_applicable: <path d="M3 8h10" strokeWidth="2" />,
};

/** The shape of a verdict; the word stands beside it wherever there is room. */
export function VerdictShape({ kind, size = 14 }: { readonly kind: VerdictKind; readonly size?: number }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
      focusable="false"
      style={{ color: `var(--verdict-${kind})`, flex: 'none' }}
    >
      {shapes[kind]}
    </svg>
  );
}
