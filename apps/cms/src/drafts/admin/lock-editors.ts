/**
 * Makes the editors of the page read-only, or writable again. They ask only when they are drawn first; Lexical puts each
 * editor at its element.
 */
export function lockEditors(isLocked: boolean): void {
  for (const element of document.querySelectorAll('.collection-edit [data-lexical-editor]')) {
    const { __lexicalEditor: editor } = element as {
      __lexicalEditor?: { setEditable: (is: boolean) => void };
    };
    editor?.setEditable(!isLocked);
  }
}
