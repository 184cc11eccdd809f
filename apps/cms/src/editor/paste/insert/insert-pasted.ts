import type { BlockNode, InlineNode } from '@broadside/types';
import {
  $addUpdateTag,
  $getSelection,
  $isElementNode,
  $isTextNode,
  $parseSerializedNode,
  type LexicalEditor,
  type LexicalNode,
  PASTE_TAG,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND
} from '@payloadcms/richtext-lexical/lexical';
import { isPlaceholder, type PastedPicture } from '../blocks/picture.ts';
import type { Pasted } from '../clean-paste.ts';

/** A picture with the key of the text that stands for it in the editor. */
export type PlacedPicture = { picture: PastedPicture; key: string };

/** Puts what was pasted where the caret is, in one step that can be undone. Call it within an update of the editor. */
export function $insertPasted(editor: LexicalEditor, { blocks, pictures }: Pasted): PlacedPicture[] {
  const selection = $getSelection();
  if (!selection) return [];
  $addUpdateTag(PASTE_TAG);
  const nodes = asLine(blocks).map((node) => $parseSerializedNode(node as never));
  const placed = nodes.flatMap(placeholdersIn).map((key, index) => ({ picture: pictures[index]!, key }));
  if (!editor.dispatchCommand(SELECTION_INSERT_CLIPBOARD_NODES_COMMAND, { nodes, selection }))
    selection.insertNodes(nodes);
  return placed;
}

/** One paragraph, or part of one, goes into the line it is pasted into. */
function asLine(blocks: BlockNode[]): (BlockNode | InlineNode)[] {
  const [only] = blocks;
  return blocks.length === 1 && only?.type === 'paragraph' && !isPlaceholder(only) ? only.children : blocks;
}

/** Only placeholders are tokens. */
function placeholdersIn(node: LexicalNode): string[] {
  if ($isTextNode(node)) return node.isToken() ? [node.getKey()] : [];
  return $isElementNode(node) ? node.getChildren().flatMap(placeholdersIn) : [];
}
