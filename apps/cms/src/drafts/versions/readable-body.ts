type Node = {
  type?: string;
  text?: string;
  children?: Node[];
  fields?: Record<string, unknown>;
  root?: Node;
};

/**
 * A body in which what Payload's comparison of versions has no words for stands as text: a footnote as its note in
 * brackets. The value itself is left as it is.
 */
export function readableBody(body: unknown): unknown {
  const { root } = (body ?? {}) as Node;
  return root ? { ...(body as object), root: readable(root) } : body;
}

function readable(node: Node): Node {
  if (node.type === 'inlineBlock') return { ...plainText, text: ` [${wordsIn(node.fields)}]` } as Node;
  return node.children ? { ...node, children: node.children.map(readable) } : node;
}

/** The words of a block's fields, whatever they are called. */
function wordsIn(value: unknown): string {
  if (!value || typeof value !== 'object') return '';
  const { root, text, children } = value as Node;
  if (root) return wordsIn(root);
  if (typeof text === 'string') return text;
  if (children) return children.map(wordsIn).join('');
  return Object.values(value).map(wordsIn).filter(Boolean).join(' ');
}

const plainText = { type: 'text', format: 0, style: '', mode: 'normal', detail: 0, version: 1 };
