import { useTranslation } from 'react-i18next';
import type { PartAnswer } from '../application/act/part-answers.ts';
import { noAnswer } from '../application/act/part-answers.ts';
import { WordsField } from '../application/act/words-field.tsx';
import { Segments } from '../control/segments.tsx';
import type { Found } from './visit.ts';

interface FoundFieldsProps {
  readonly title: string;
  readonly of: PartAnswer<Found> | undefined;
  readonly find: (found: PartAnswer<Found>) => void;
}

/** What was found about one thing on site, each choice large enough for a thumb, and words. */
export function FoundFields({ title, of = noAnswer, find }: FoundFieldsProps) {
  const { t } = useTranslation('verification');
  return (
    <>
      <Segments<Found | ''>
        label={title}
        value={of.result}
        options={[
          { value: 'as_reported', label: t('asReported') },
          { value: 'differs', label: t('differs') },
        ]}
        onChange={(result) => find({ ...of, result })}
      />
      {of.result !== '' && (
        <WordsField
          label={t('noteOn', { title })}
          placeholder={t(of.result === 'differs' ? 'noteDiffers' : 'noteHere')}
          rows={1}
          value={of.comment}
          onChange={(comment) => find({ ...of, comment })}
        />
      )}
    </>
  );
}
