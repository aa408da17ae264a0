import { ArrowDownOutlined, ArrowUpOutlined, HolderOutlined } from '@ant-design/icons';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlainButton } from '../control/plain-button.tsx';
import { moved } from './moved.ts';
import styles from './ranked-list.module.css';

/** A member of a list that is in order. */
interface Ranked {
  readonly key: string;
  /** What it is called, in words for those who only hear it. */
  readonly name: string;
  readonly content: ReactNode;
  /** What else can be done with it. */
  readonly action?: ReactNode;
}

interface RankedListProps {
  readonly label: string;
  /** In their order. */
  readonly members: readonly Ranked[];
  /** Takes another order, as keys; null where the order is settled. */
  readonly reorder: ((order: readonly string[]) => void) | null;
}

/** How far a key of the keyboard moves a member of so many. */
const stepOf = (key: string, count: number): number | undefined =>
  ({ ArrowUp: -1, ArrowDown: 1, Home: -count, End: count })[key];

/** Members in their order, which is changed by dragging a row, by the arrow keys on its grip, or by its two arrows. */
export function RankedList({ label, members, reorder }: RankedListProps) {
  const { t } = useTranslation('recommendation');
  const [dragged, setDragged] = useState<string | null>(null);
  const [told, setTold] = useState('');
  const gripped = useRef<string | null>(null);
  const place = useRef<HTMLOListElement>(null);
  const order = members.map(({ key }) => key);
  // A row that was moved has lost the focus that its grip had.
  useEffect(() => {
    const key = gripped.current;
    gripped.current = null;
    if (key !== null) place.current?.querySelector<HTMLElement>(`[data-grip="${CSS.escape(key)}"]`)?.focus();
  });
  const move = (key: string, to: number) => {
    const next = moved(order, key, to);
    if (!reorder || next.every((one, index) => one === order[index])) return;
    reorder(next);
    const name = members.find((member) => member.key === key)?.name ?? '';
    setTold(t('movedTo', { name, place: next.indexOf(key) + 1 }));
  };
  return (
    <>
      <ol ref={place} className={styles.list} aria-label={label}>
        {members.map(({ key, name, content, action }, index) => (
          <li
            key={key}
            className={styles.row}
            data-dragged={key === dragged}
            draggable={reorder !== null}
            onDragStart={(event) => {
              setDragged(key);
              event.dataTransfer.effectAllowed = 'move';
            }}
            onDragEnd={() => setDragged(null)}
            onDragOver={(event) => {
              if (dragged === null) return;
              event.preventDefault();
              if (dragged !== key) move(dragged, index);
            }}
            onDrop={(event) => event.preventDefault()}
          >
            <span className={styles.rank}>
              {reorder && (
                <PlainButton
                  bare="icon"
                  className={styles.grip}
                  data-grip={key}
                  aria-label={t('grip', { name, place: index + 1, count: members.length })}
                  onKeyDown={(event) => {
                    const step = stepOf(event.key, members.length);
                    if (step === undefined) return;
                    event.preventDefault();
                    gripped.current = key;
                    move(key, index + step);
                  }}
                >
                  <HolderOutlined aria-hidden />
                </PlainButton>
              )}
              <strong>{index + 1}</strong>
            </span>
            <div className={styles.content}>{content}</div>
            <span className={styles.actions}>
              {reorder && (
                <>
                  <PlainButton
                    bare="icon"
                    aria-label={t('moveUp', { name })}
                    disabled={index === 0}
                    onClick={() => move(key, index - 1)}
                  >
                    <ArrowUpOutlined aria-hidden />
                  </PlainButton>
                  <PlainButton
                    bare="icon"
                    aria-label={t('moveDown', { name })}
                    disabled={index === members.length - 1}
                    onClick={() => move(key, index + 1)}
                  >
                    <ArrowDownOutlined aria-hidden />
                  </PlainButton>
                </>
              )}
              {action}
            </span>
          </li>
        ))}
      </ol>
      <p role="status" className={styles.told}>
        {told}
      </p>
    </>
  );
}
