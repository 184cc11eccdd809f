import { LexicalDiffComponent } from '@payloadcms/richtext-lexical/rsc';
import type { FieldDiffServerProps, RichTextField } from 'payload';
import type { ComponentType } from 'react';
import { readableBody } from './readable-body.ts';

type Props = FieldDiffServerProps<RichTextField>;

const Compared = LexicalDiffComponent as ComponentType<Props>;

/** A text in two versions, with its footnotes in words: Payload shows only that there is one. */
export function BodyDiff(props: Props) {
  return (
    <Compared
      {...props}
      comparisonValue={readableBody(props.comparisonValue)}
      versionValue={readableBody(props.versionValue)}
    />
  );
}
