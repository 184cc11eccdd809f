import { $isSelectionCapturedInDecoratorInput, isDOMNode } from '@payloadcms/richtext-lexical/lexical';
import { pictureOfFile } from '../blocks/picture.ts';
import { cleanPaste, type Pasted, type PasteOptions } from '../clean-paste.ts';
import { elementsIn, textOf } from '../markup/markup.ts';
import { readHtml } from '../markup/read-html.ts';
import { markableLanguages } from '../../markable-languages.ts';
import { plainParagraphs } from '../plain-paragraphs.ts';

/** What a paste event brings, as our blocks; null where Lexical and Payload do better: their own nodes, a single line, a file that is no picture. */
export function readClipboard(event: ClipboardEvent, options: PasteOptions): Pasted | null {
  const data = event.clipboardData;
  if (!data || isInFieldOfBlock(event) || data.types.includes('application/x-lexical-editor')) return null;
  const files = Array.from(data.files).filter(({ type }) => type.startsWith('image/'));
  const html = data.getData('text/html');
  if (html) {
    const body = readHtml(html);
    if (isPictureAlone(body, files)) return ofFiles(files, options, altIn(body));
    const pasted = cleanPaste(body, { ...options, markable: markableLanguages });
    if (pasted.blocks.length > 0) return pasted;
  }
  const plain = plainParagraphs(data.getData('text/plain'));
  if (plain) return plain;
  return files.length > 0 && files.length === data.files.length ? ofFiles(files, options, null) : null;
}

/** A caption's field inside the text has its own way to take what is pasted. */
function isInFieldOfBlock({ target }: ClipboardEvent): boolean {
  return isDOMNode(target) && $isSelectionCapturedInDecoratorInput(target);
}

/** "Copy picture" in a browser: its address as HTML, and the picture itself. Word adds a picture of its text: no. */
function isPictureAlone(body: ReturnType<typeof readHtml>, files: File[]): boolean {
  const pictures = [...elementsIn(body)].filter(({ name }) => name === 'img');
  return files.length === 1 && pictures.length === 1 && textOf(body).trim() === '';
}

function altIn(body: ReturnType<typeof readHtml>): string | null {
  return [...elementsIn(body)].find(({ name }) => name === 'img')?.attributes.alt?.trim() || null;
}

function ofFiles(files: File[], { missingPicture }: PasteOptions, alternative: string | null): Pasted {
  const pictures = files.map((file) => pictureOfFile({ file, alternative, say: missingPicture }));
  return { blocks: pictures.map(({ placeholder }) => placeholder), pictures, notesWithoutText: 0 };
}
