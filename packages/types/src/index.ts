export type * from './answers.ts';
export type * from './richtext.ts';
