/** The browser's time zone, such as `Europe/Kyiv (GMT+2)`; the offset is that of the day given. */
export function zoneName(day: Date, language: string): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const offset = new Intl.DateTimeFormat(language, { timeZoneName: 'shortOffset' })
    .formatToParts(day)
    .find(({ type }) => type === 'timeZoneName')?.value;
  return offset && offset !== timeZone ? `${timeZone} (${offset})` : timeZone;
}

/** As a `datetime-local` input writes it, in the browser's time zone, such as `2026-11-22T18:00`. */
export function asTyped(moment: Date): string {
  const local = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

/** The next full hour that is at least half an hour away. */
export function nextHour(now: Date): Date {
  const hour = new Date(now.getTime() + 90 * 60_000);
  hour.setMinutes(0, 0, 0);
  return hour;
}
