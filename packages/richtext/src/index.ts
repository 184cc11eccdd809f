export { safeAddress } from './address.ts';
export { directionOf, directionOfText, type Direction } from './direction.ts';
export { excerpt } from './excerpt.ts';
export type { HtmlLabels, HtmlOptions } from './html/html-options.ts';
export { toHtml } from './html/to-html.ts';
export { canonicalLanguage } from './language.ts';
export { toPlainText, type PlainTextOptions } from './plain-text/to-plain-text.ts';
export type {
  DocumentTarget,
  ResolvedFile,
  ResolvedLink,
  ResolvedPicture,
  SizedAddress
} from './resolving.ts';
export { align } from './segments/align.ts';
export type { Origin, Segment, SegmentKind } from './segments/segment.ts';
export { segmentsOf } from './segments/segments-of.ts';
