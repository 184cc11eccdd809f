/** The editor's document of one paragraph. */
export const bodyOf = (children: unknown[]) => ({
  root: {
    type: 'root',
    version: 1,
    format: '',
    indent: 0,
    direction: null,
    children: [{ type: 'paragraph', version: 1, format: '', indent: 0, direction: null, children }]
  }
});
