import { oncePerKey } from './once-per-key.ts';

const unit = (name: 'kilobyte' | 'megabyte', digits: number) =>
  oncePerKey(
    (language) =>
      new Intl.NumberFormat(language, {
        style: 'unit',
        unit: name,
        unitDisplay: 'short',
        maximumFractionDigits: digits
      })
  );
const kilobytes = unit('kilobyte', 0);
const megabytes = unit('megabyte', 1);

/** A number of bytes as written in `language`, such as `1.2 MB`. */
export function writtenSize(bytes: number, language: string): string {
  if (bytes >= 1_000_000) return megabytes(language).format(bytes / 1_000_000);
  return kilobytes(language).format(Math.max(1, Math.round(bytes / 1000)));
}
