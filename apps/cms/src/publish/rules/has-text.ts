/** Whether a body says or shows anything: a word or a picture, not an empty paragraph or a line. */
export function hasText(body: unknown): boolean {
  if (Array.isArray(body)) return body.some(hasText);
  if (typeof body !== 'object' || body === null) return false;
  const { type, text, root, children } = body as Record<string, unknown>;
  if (type === 'upload') return true;
  if (type === 'text') return typeof text === 'string' && text.trim() !== '';
  return hasText(root) || hasText(children);
}
