import type { CollapsibleField, Field, LabelFunction, StaticLabel } from 'payload';

/** Fields that have a default and are seldom needed: folded, beside the text. */
export function folded(label: LabelFunction | StaticLabel, fields: Field[]): CollapsibleField {
  return {
    type: 'collapsible',
    label,
    fields,
    admin: { position: 'sidebar', initCollapsed: true }
  } as CollapsibleField;
}
