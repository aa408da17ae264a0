import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { DemonstrationMark } from '../provenance/demonstration-mark.tsx';
import styles from './find.module.css';
import { type Found, useFound } from './found.ts';

// A list longer than its box follows the arrow keys; a document without layout, as in tests, has nothing to scroll.
const bringIntoView = (option: HTMLElement | null) => option?.scrollIntoView?.({ block: 'nearest' });

/** Finds pages, commands, clusters, applications and lists while one types; arrows choose, Enter opens, Escape closes. */
export default function FindDialog({ close }: { readonly close: () => void }) {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  const [place, setPlace] = useState(0);
  const { found, state } = useFound(text);
  useEffect(() => dialog.current?.showModal(), []);
  const chosen = found[Math.min(place, found.length - 1)];
  const open = ({ open: target }: Found) => {
    close();
    if ('to' in target) void navigate(target.to);
    else target.act();
  };
  const press = (event: React.KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length > 0) {
      event.preventDefault();
      setPlace((before) => (Math.min(before, found.length - 1) + step + found.length) % found.length);
    } else if (event.key === 'Enter' && chosen && !event.nativeEvent.isComposing) {
      event.preventDefault();
      open(chosen);
    }
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the dialog closes it; Escape does so natively
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={t('find')}
      onClose={close}
      onClick={(event) => event.target === event.currentTarget && close()}
    >
      <div className={styles.inside}>
        <input
          type="text"
          role="combobox"
          className={styles.text}
          aria-label={t('findPlaceholder')}
          aria-expanded={found.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={chosen && `${id}-${chosen.key}`}
          autoComplete="off"
          placeholder={t('findPlaceholder')}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setPlace(0);
          }}
          onKeyDown={press}
        />
        <div id={`${id}-list`} role="listbox" aria-label={t('found')} className={styles.list}>
          {found.map((one) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the input keeps the focus and names the active option
            // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the input opens the active option
            <div
              key={one.key}
              id={`${id}-${one.key}`}
              role="option"
              aria-selected={one.key === chosen?.key}
              ref={one.key === chosen?.key ? bringIntoView : undefined}
              className={styles.option}
              onClick={() => open(one)}
            >
              <span>{one.title}</span>
              {one.demonstration && <DemonstrationMark />}
              <small>{one.aside}</small>
            </div>
          ))}
        </div>
        <p role="status" className={styles.state}>
          {t(state)}
        </p>
      </div>
    </dialog>
  );
}
