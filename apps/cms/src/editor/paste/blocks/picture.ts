import type { BlockNode, ParagraphNode } from '@broadside/types';
import type { MarkupElement } from '../markup/markup.ts';
import { textNode } from './inlines.ts';
import { paragraphOf } from './lexical.ts';

/** A pasted picture. `placeholder` is the paragraph that stands for it until it has been uploaded, or for good. */
export type PastedPicture = {
  /** As written: `data:…`, or an address that is never asked. */
  source: string;
  /** What a person would know it by; null where nothing tells. */
  name: string | null;
  alternative: string | null;
  caption: string | null;
  /** The file itself where it was on the clipboard. */
  file: File | null;
  placeholder: ParagraphNode;
};

/** The words for a picture of this name, in the language of whoever pastes. */
type Say = (name: string | null) => string;

/** `say` gives the placeholder's words for a name. */
export function pictureOf({ attributes }: MarkupElement, caption: string | null, say: Say): PastedPicture {
  const source = attributes.src ?? '';
  const alternative = attributes.alt?.trim() || attributes.title?.trim() || null;
  const name = alternative ?? fileNameOf(source) ?? caption;
  return { source, name, alternative, caption, file: null, placeholder: placeholderFor(say(name), caption) };
}

/** A picture that was on the clipboard as a file. */
export function pictureOfFile({
  file,
  alternative,
  say
}: {
  file: File;
  alternative: string | null;
  say: Say;
}): PastedPicture {
  const name = alternative ?? file.name;
  const placeholder = placeholderFor(say(name), null);
  return { source: '', name, alternative, caption: null, file, placeholder };
}

/** All that the placeholder says. */
export function textOfPlaceholder({ placeholder }: PastedPicture): string {
  return placeholder.children.map((child) => (child.type === 'text' ? child.text : '')).join('');
}

function placeholderFor(words: string, caption: string | null): ParagraphNode {
  const token = textNode(words);
  // A token is deleted as one, and never grows together with what is written beside it.
  token.mode = 'token';
  return paragraphOf(caption ? [token, textNode(` ${caption}`)] : [token]);
}

/** True for the placeholder of a picture. */
export function isPlaceholder(block: BlockNode): boolean {
  const first = block.type === 'paragraph' ? block.children[0] : undefined;
  return first?.type === 'text' && first.mode === 'token';
}

function fileNameOf(source: string): string | null {
  if (/^(data|blob|cid):/i.test(source)) return null;
  const last = source.split(/[?#]/)[0]!.split(/[/\\]/).at(-1)!;
  try {
    return decodeURIComponent(last) || null;
  } catch {
    // A stray % sign in a file's name.
    return last;
  }
}
