import { readFile } from 'node:fs/promises';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { exifBlock } from './exif.ts';
import { secrets } from './secrets.ts';

/** Four fields of colour: red, green above blue, yellow; so that turning and mirroring show. */
export const colours = {
  red: [220, 30, 30],
  green: [30, 160, 60],
  blue: [30, 60, 200],
  yellow: [240, 220, 60]
};

export const xmp = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" Iptc4xmpCore:Location="${secrets.place}"><dc:creator><rdf:Seq><rdf:li>${secrets.author}</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

/** The fields as pixels. */
export function fields({ width = 64, height = 40 } = {}) {
  const data = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const above = y < height / 2;
      const colour = x < width / 2 ? colours[above ? 'red' : 'blue'] : colours[above ? 'green' : 'yellow'];
      data.set(colour, (y * width + x) * 3);
    }
  }
  return sharp(data, { raw: { width, height, channels: 3 } });
}

/** A photograph with Exif (place, camera, serial number, thumbnail), XMP, IPTC, a colour profile and a comment. */
export async function photograph({ orientation = 1, width = 64, height = 40 } = {}): Promise<Buffer> {
  const picture = fields({ width, height });
  // Stored as the camera held it, turned to the left: shown upright again by its orientation.
  const stored = orientation === 6 ? picture.rotate(-90) : picture;
  const jpeg = await stored.withIccProfile('p3').jpeg({ quality: 95, chromaSubsampling: '4:4:4' }).toBuffer();
  const thumbnail = await fields({ width: 16, height: 10 }).jpeg().toBuffer();
  return Buffer.concat([
    jpeg.subarray(0, 2),
    segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exifBlock({ orientation, thumbnail })])),
    segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${xmp}`)),
    segment(0xed, iptc()),
    segment(0xfe, Buffer.from(secrets.comment)),
    jpeg.subarray(2)
  ]);
}

export async function pngWithTexts(): Promise<Buffer> {
  const png = await fields().png().toBuffer();
  const header = 8 + 25;
  return Buffer.concat([
    png.subarray(0, header),
    chunk('tEXt', Buffer.from(`Author\0${secrets.author}`, 'latin1')),
    chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0', 'latin1'), deflateSync(secrets.comment)])),
    chunk('iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${xmp}`)),
    chunk('eXIf', exifBlock()),
    chunk('tIME', Buffer.from([0x07, 0xea, 3, 14, 21, 30, 0])),
    png.subarray(header)
  ]);
}

/** `withExif` takes words alone; for the rest of what a camera notes there are the JPEG and the PNG. */
export const webpWithNotes = () => noted().webp().toBuffer();
export const avifWithNotes = () => noted().avif({ effort: 0 }).toBuffer();

/** Made with libheif's `heif-enc` of the same four fields; ExifTool wrote the notes in. */
export const heicWithNotes = () => readFile(new URL('./four-colours.heic', import.meta.url));

function noted() {
  return fields()
    .withExif({
      IFD0: {
        Artist: secrets.author,
        Make: secrets.maker,
        Model: secrets.model,
        ImageDescription: secrets.comment
      },
      IFD2: { BodySerialNumber: secrets.serial },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '59/1 54/1 40/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '10/1 45/1 9/1'
      }
    })
    .withXmp(xmp);
}

export function segment(marker: number, contents: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(contents.length + 2, 2);
  return Buffer.concat([head, contents]);
}

/** Photoshop's block with an IPTC by-line and place (IIM 4.2, records 2:80 and 2:92). */
function iptc(): Buffer {
  const record = (number: number, words: string) =>
    Buffer.concat([Buffer.from([0x1c, 2, number, 0, words.length]), Buffer.from(words)]);
  const records = Buffer.concat([record(80, secrets.author), record(92, secrets.place)]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(records.length);
  const padding = Buffer.alloc(records.length % 2);
  return Buffer.concat([Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0', 'latin1'), size, records, padding]);
}

function chunk(type: string, contents: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), contents]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(contents.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
