import {
  type FieldOption,
  type FormBlock as FormBlockRecord,
  type FormField as FormFieldRecord,
  type FormRow as FormRowRecord,
  mostCharacters,
} from '@qunxing/certification';
import { builder } from '../builder.ts';
import { Localized } from '../localized/localized.ts';

const FormOption = builder.objectRef<FieldOption>('FormOption').implement({
  description: 'Something chosen from a list.',
  fields: (t) => ({
    value: t.exposeString('value', { description: 'As it is recorded.' }),
    title: t.expose('title', { type: Localized, description: 'What people read.' }),
  }),
});

const FormField = builder.objectRef<FormFieldRecord>('FormField').implement({
  description: 'One thing that the form asks for beside figures.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Tells it from the others of its block.' }),
    title: t.expose('title', { type: Localized, description: 'What it is called.' }),
    help: t.field({
      type: Localized,
      nullable: true,
      description: 'What to write.',
      resolve: ({ help }) => help ?? null,
    }),
    kind: t.exposeString('kind', {
      description: '`line`, `text`, `number`, `date`, `promise`, `choice` or `credit-code`.',
    }),
    required: t.exposeBoolean('required', {
      description: 'Whether the form is incomplete without it; in an open list once anything stands in the row.',
    }),
    most: t.int({ description: 'How many characters it holds.', resolve: (field) => mostCharacters(field) }),
    options: t.field({
      type: [FormOption],
      description: 'What may be chosen; none where it is not chosen from a list.',
      resolve: ({ options = [] }) => [...options],
    }),
  }),
});

const FormRow = builder.objectRef<FormRowRecord>('FormRow').implement({
  description: 'A row of a table that the form fixes.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Tells it from the others.' }),
    title: t.expose('title', { type: Localized, description: 'What it is about.' }),
    unit: t.string({
      nullable: true,
      description: 'Unit of its numbers; null where it has none.',
      resolve: ({ unit }) => unit ?? null,
    }),
  }),
});

/** Fields of a section that stand together. */
export const FormBlock = builder
  .objectRef<{ readonly part: string; readonly block: FormBlockRecord }>('FormBlock')
  .implement({
    description:
      'Fields that stand together, once or in each row of a table. The place of one is `<section>:<block>:<row>:<field>`, with the row `-` where there is but one.',
    fields: (t) => ({
      key: t.string({ description: 'Tells it from the others of its section.', resolve: ({ block }) => block.key }),
      title: t.field({ type: Localized, description: 'What it is called.', resolve: ({ block }) => block.title }),
      help: t.field({
        type: Localized,
        nullable: true,
        description: 'What to write.',
        resolve: ({ block }) => block.help ?? null,
      }),
      fields: t.field({ type: [FormField], description: 'Its fields.', resolve: ({ block }) => [...block.fields] }),
      rows: t.field({
        type: [FormRow],
        description: 'Its rows, where the form fixes them.',
        resolve: ({ block }) => [...block.rows],
      }),
      most: t.int({
        nullable: true,
        description: 'For an open list, with the rows `r1`, `r2` …: how many at most; null for anything else.',
        resolve: ({ block }) => block.most ?? null,
      }),
    }),
  });
