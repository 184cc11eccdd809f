import { columnsOf, pictureSizes } from '../collections/media/sizes.ts';

/** SQL for a `PictureAnswer` of the media row named. */
export function pictureJson(row: string): string {
  return `json_build_object(
    'filename', ${row}.filename, 'mimeType', ${row}.mime_type, 'width', ${row}.width, 'height', ${row}.height,
    'files', ${filesOf(row)}, 'credit', ${row}.credit,
    'alternatives', case when ${row}.decorative then null else (${textsOf(row)}) end)`;
}

/** SQL for the `PictureAnswer` of an id, with that id; null where it is none, or no picture. */
export function pictureById(id: string): string {
  return `(select ${pictureJson('m')}::jsonb || jsonb_build_object('id', m.id) from media m where m.id = ${id} and m.mime_type like 'image/%')`;
}

/** SQL for the `FileAnswer`s of an array of ids, in its order. */
export function filesById(ids: string): string {
  return `coalesce((
    select json_agg(json_build_object('id', m.id, 'filename', m.filename, 'mimeType', m.mime_type,
                                      'size', m.filesize::float8,
                                      'descriptions', coalesce((${textsOf('m')}), '[]'), 'credit', m.credit)
                    order by wanted.place)
      from unnest(${ids}) with ordinality wanted (id, place) join media m using (id)), '[]')`;
}

/** Every file of a picture, narrow ones first. A narrow picture has one file for several widths: it is named once. */
function filesOf(row: string): string {
  const files = [
    `(${row}.filename, ${row}.mime_type, ${row}.width)`,
    ...pictureSizes.map(({ name }) => {
      const size = `${row}.${columnsOf(name)}`;
      return `(${size}_filename, ${size}_mime_type, ${size}_width)`;
    })
  ];
  return `(select coalesce(json_agg(json_build_object('filename', f.filename, 'mimeType', f.type, 'width', f.width)
                                    order by f.width, f.filename), '[]')
             from (select distinct on (type, width) * from (values ${files.join(', ')}) each (filename, type, width)
                    where each.filename is not null order by type, width, length(filename)) f)`;
}

/** What a file shows, its own language first. */
function textsOf(row: string): string {
  return `select json_agg(json_build_object('text', t.text, 'language', t.language)) from (
            select ${row}.alternative as text, ${row}.language, 0 as rank where ${row}.alternative <> ''
            union all
            select l.text, l.language, 1 from labels l where l.picture_id = ${row}.id and l.field = 'alternative'
            order by rank, language
          ) t`;
}
