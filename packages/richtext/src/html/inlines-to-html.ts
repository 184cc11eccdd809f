import type { Inline } from '../reading/inline.ts';
import { referenceToHtml } from './footnotes.ts';
import { linkToHtml } from './link-to-html.ts';
import { openMarks } from './open-marks.ts';
import type { Rendering } from './rendering.ts';

/** Inline content; neighbouring texts share the elements of the marks they have in common. */
export function inlinesToHtml(inlines: Inline[], rendering: Rendering): string {
  const marks = openMarks(rendering.language);
  let html = '';
  for (const inline of inlines) {
    switch (inline.kind) {
      case 'text':
        html += marks.write(inline);
        break;
      case 'break':
        marks.hold('<br>');
        break;
      case 'tab':
        marks.hold('\t');
        break;
      case 'link':
        html += marks.close() + linkToHtml(inline, rendering);
        break;
      case 'footnote':
        html += marks.close() + referenceToHtml(inline, rendering);
    }
  }
  return html + marks.close();
}
