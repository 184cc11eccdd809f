'use client';

type Props = { name: keyof typeof paths };

const paths = {
  up: 'M8 13V3M3.5 7.5 8 3l4.5 4.5',
  down: 'M8 3v10M3.5 8.5 8 13l4.5-4.5',
  remove: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  drag: 'M5.5 3.5v.01M10.5 3.5v.01M5.5 8v.01M10.5 8v.01M5.5 12.5v.01M10.5 12.5v.01'
};

/** A drawing beside words that say the same. */
export function Icon({ name }: Props) {
  return (
    <svg className={`aims-icon aims-icon--${name}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
