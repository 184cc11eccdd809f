import type { RichTextDocument } from '@broadside/types';
import { readDocument } from '../reading/read-document.ts';
import { blocksToHtml } from './blocks-to-html.ts';
import { footnotesToHtml } from './footnotes.ts';
import type { HtmlOptions } from './html-options.ts';
import { startRendering } from './rendering.ts';

/**
 * The document as HTML that may stand in a page under a strict content policy: no styles, no scripts, no event
 * attributes, every text escaped, every address checked. Takes whatever JSON was saved and never throws over it.
 */
export function toHtml(document: RichTextDocument | null, options: HtmlOptions): string {
  const rendering = startRendering(options);
  const body = blocksToHtml(readDocument(document, options.onUnknown), rendering, rendering.direction);
  return body + footnotesToHtml(rendering);
}
