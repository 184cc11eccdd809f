import type { DefaultServerCellComponentProps } from 'payload';
import { ParentLink } from './ParentLink.tsx';

/** In the list of comments: the one that each answers. */
export function ParentCell({ cellData, payload, i18n }: DefaultServerCellComponentProps) {
  return <ParentLink parent={cellData} payload={payload} i18n={i18n} />;
}
