/** What the fixtures say about whoever made them; none of it may be in anything that is kept. All of it is invented. */
export const secrets = {
  author: 'Ottilie Brandvold',
  maker: 'Kestrelworks',
  model: 'Fieldglass 3',
  serial: 'KW-4711-0815',
  comment: 'taken from her kitchen window',
  place: 'Tannery Steps 9',
  program: 'Inkstone 2.4'
};

/** The position, as degrees, minutes and seconds north and east. */
export const position = { north: [59, 54, 40], east: [10, 45, 9] } as const;
