import type { AimAnswer, AimDocument, DocumentAnswer, Occasion } from './answers.ts';

/** A draft read with a guest token, as its page would be answered; an aim may have no number yet. */
export type PreviewAnswer = { preview: { endsAt: string } } & (
  | { text: DocumentAnswer; aim?: never }
  | { aim: Omit<AimAnswer, 'document'> & { document: AimDraft }; text?: never }
);

/** An aim that may not be adopted yet. */
export type AimDraft = Omit<AimDocument, 'number' | 'adopted'> & {
  number: number | null;
  adopted: Occasion | null;
};
