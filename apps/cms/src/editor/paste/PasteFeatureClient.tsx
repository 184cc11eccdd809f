'use client';

import { createClientFeature } from '@payloadcms/richtext-lexical/client';
import { PastePlugin } from './PastePlugin.tsx';

export type PasteProps = { textOnly: boolean };

/** The browser's half of the feature `paste`. */
export const PasteFeatureClient = createClientFeature<PasteProps>({
  plugins: [{ Component: PastePlugin, position: 'normal' }]
});
