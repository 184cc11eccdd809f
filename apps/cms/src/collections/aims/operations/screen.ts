/** What the Aims screen shows. */
export type Screen = {
  /** Whether the person may change anything; translators only look. */
  mayChange: boolean;
  /** What a new aim is written in. */
  originalLanguage: string;
  aims: ScreenAim[];
};

export type ScreenAim = {
  id: string;
  language: string;
  /** Given at its adoption. */
  number: number | null;
  state: 'new' | 'changed' | 'adopted' | 'retired';
  /** The newest, public or not. */
  sentence: string;
  /** Null while it is new. */
  publicSentence: string | null;
  hasExplanation: boolean;
  isExplanationChanged: boolean;
  adopted: Occasion | null;
  amended: Occasion | null;
  retired: { date: string; because: string | null } | null;
  translations: ScreenTranslation[];
  /** The languages a translator could still bring it into; empty for editors, whose way is the aim's own form. */
  missing: string[];
};

/** `isBehind`: published, but its sentence translates a wording that was amended since. */
export type ScreenTranslation = { id: string; language: string; isPublished: boolean; isBehind: boolean };

type Occasion = { date: string; place: string | null };
