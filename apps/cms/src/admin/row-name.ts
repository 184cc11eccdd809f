import type { ArrayField, Field, SelectField } from 'payload';
import type { RowNameProps } from './fields/RowName.tsx';
import type { Sentences } from './their-language.ts';

/** The array with its rows named by what these fields of theirs hold, instead of by a number. */
export function rowsNamedBy(from: string[], array: ArrayField): ArrayField {
  const clientProps: RowNameProps = {
    from,
    words: Object.fromEntries(from.flatMap((name) => optionsOf(array.fields, name))),
    kind: (array.labels?.singular ?? array.label) as Sentences
  };
  const RowLabel = { path: '/admin/fields/RowName#RowName', clientProps };
  return { ...array, admin: { ...array.admin, components: { ...array.admin?.components, RowLabel } } };
}

function optionsOf(fields: Field[], name: string): [string, Sentences | string][] {
  const found = fields.find((field): field is SelectField => field.type === 'select' && field.name === name);
  return (found?.options ?? []).map((option) =>
    typeof option === 'string' ? [option, option] : [option.value, option.label as Sentences | string]
  );
}
