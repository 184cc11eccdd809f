import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RichTextDocument } from '@broadside/types';
import * as made from '../testing/editor-document.ts';
import { hostileDocument } from '../testing/hostile-documents.ts';
import { HOSTILE_STRINGS } from '../testing/hostile-strings.ts';
import { optionsFor } from '../testing/html-options.ts';
import { parsed, runningText } from '../testing/parsed-html.ts';
import { wellFormedDocument } from '../testing/well-formed-documents.ts';
import { expectHarmless } from '../testing/expect-harmless.ts';
import { toHtml } from './to-html.ts';

describe('whatever was saved', () => {
  test('any JSON at all gives harmless HTML', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expectHarmless(toHtml(value as RichTextDocument, optionsFor()));
        expectHarmless(toHtml({ root: value } as unknown as RichTextDocument, optionsFor()));
        expectHarmless(toHtml({ root: { children: [value] } } as unknown as RichTextDocument, optionsFor()));
      })
    );
  });

  test('a document that is wrong wherever it can be gives harmless HTML', () => {
    fc.assert(
      fc.property(hostileDocument, fc.constantFrom('en', 'ar', 'not a language'), (document, language) => {
        expectHarmless(toHtml(document, optionsFor({ language })));
      }),
      { numRuns: 200 }
    );
  }, 60_000);

  test.each(HOSTILE_STRINGS)('%j is harmless wherever a document holds text', (hostile) => {
    const document = made.documentOf(
      made.heading('h2', hostile),
      made.paragraph(
        made.text(hostile, 127, hostile),
        made.link(hostile, hostile),
        made.internalLink('pages', hostile, hostile)
      ),
      made.paragraph('Note', made.footnote(hostile)),
      made.list('bullet', hostile),
      made.table([hostile]),
      made.upload(hostile, hostile),
      made.upload('harbour', hostile),
      made.anything({ type: hostile, children: [made.text('never shown')] })
    );
    const labels = { footnotes: hostile, backToText: hostile, table: hostile, number: () => hostile };
    const html = toHtml(document, optionsFor({ labels, language: hostile }));
    expectHarmless(html);
    expect(parsed(html).text).not.toContain('never shown');
  });
});

test.each(HOSTILE_STRINGS.filter((hostile) => /^[ -~]*$/.test(hostile)))(
  '%j reads as it was written',
  (hostile) => {
    const html = toHtml(made.documentOf(made.paragraph('[', hostile, ']')), optionsFor());
    expect(parsed(html).text).toBe(`[${hostile}]`);
  }
);

test('every text of a well-formed document is there, once and in order', () => {
  fc.assert(
    fc.property(wellFormedDocument, ({ document, told }) => {
      const html = toHtml(document, optionsFor());
      expectHarmless(html);
      // Spaces around footnotes move (close-up-footnotes.ts); every other character is where it was.
      expect(runningText(html).replace(/\s/g, '')).toBe(told.replace(/\s/g, ''));
    }),
    { numRuns: 300 }
  );
}, 60_000);

test('every id is there once, and every footnote is linked both ways', () => {
  fc.assert(
    fc.property(wellFormedDocument, ({ document }) => {
      const { elements } = parsed(toHtml(document, optionsFor()));
      const values = (name: string) =>
        elements.flatMap(({ attrs }) => attrs.filter((attr) => attr.name === name).map(({ value }) => value));
      const ids = values('id');
      expect(new Set(ids).size).toBe(ids.length);
      for (const href of values('href').filter((href) => href.startsWith('#')))
        expect(ids).toContain(href.slice(1));
      const roles = values('role');
      expect(roles.filter((role) => role === 'doc-noteref').length).toBe(
        roles.filter((role) => role === 'doc-backlink').length
      );
    })
  );
}, 60_000);
