/** Tags of a colour profile that are needed to know its colours (ICC.1:2022, clause 9); all others are words, dates, devices. */
const colours = new Set(
  (
    'rXYZ gXYZ bXYZ wtpt bkpt rTRC gTRC bTRC kTRC chad chrm cicp lumi gamt ncl2 clro clrt meas tech rig0 rig2 ' +
    'A2B0 A2B1 A2B2 B2A0 B2A1 B2A2 D2B0 D2B1 D2B2 D2B3 B2D0 B2D1 B2D2 B2D3 pre0 pre1 pre2'
  ).split(' ')
);
const tableAt = 128;
const entrySize = 12;

/**
 * A colour profile of the same size that describes the same colours, without names of devices, makers and authors, and
 * without its date: a scanner's or camera's own profile would name it.
 */
export function withoutNames(data: Uint8Array): Uint8Array {
  const profile = Buffer.from(data.buffer, data.byteOffset, data.length);
  if (profile.length < tableAt + 4) return Buffer.alloc(profile.length);

  const count = Math.min(
    profile.readUInt32BE(tableAt),
    Math.floor((profile.length - tableAt - 4) / entrySize)
  );
  const tableEnd = tableAt + 4 + count * entrySize;
  const clean = Buffer.alloc(profile.length);
  profile.copy(clean, 0, 0, tableEnd);
  // Date, maker, model, who made the profile, and a checksum of it all.
  for (const [start, end] of [
    [24, 36],
    [48, 56],
    [80, 100]
  ]) {
    clean.fill(0, start, end);
  }
  for (let entry = tableAt + 4; entry < tableEnd; entry += entrySize) {
    const start = profile.readUInt32BE(entry + 4);
    const isColour = colours.has(profile.toString('latin1', entry, entry + 4));
    // Of the others the type's four letters stay, so that each is still an entry of its kind, and empty.
    const size = isColour ? profile.readUInt32BE(entry + 8) : 4;
    if (start >= tableEnd) profile.copy(clean, start, start, Math.min(start + size, profile.length));
  }
  return clean;
}
