import { createServerFeature } from '@payloadcms/richtext-lexical';
import type { PasteProps } from './PasteFeatureClient.tsx';

/**
 * Pasting into an editor of ours: what other programs put on the clipboard becomes our blocks. `textOnly` is for
 * editors that hold paragraphs and nothing else, such as a footnote's. Call it anew for each editor.
 */
export const paste = createServerFeature<PasteProps, PasteProps, PasteProps>({
  feature: ({ props }) => ({
    ClientFeature: '/editor/paste/PasteFeatureClient#PasteFeatureClient',
    clientFeatureProps: props
  }),
  key: 'paste'
});
