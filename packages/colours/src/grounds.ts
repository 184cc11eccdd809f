/** What a page is printed on. Keep in step with apps/site/src/lib/styles/tokens.css. */
export const grounds = {
  light: { paper: '#f7f2ea', ink: '#15130f' },
  dark: { paper: '#15140f', ink: '#f1ebdf' }
} as const;
