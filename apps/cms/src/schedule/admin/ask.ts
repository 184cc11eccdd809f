import type { ScheduledChange } from '../read-schedule.ts';

/** What the CMS answered: the schedule as it is now, a refusal's sentence, or null where it did not answer. */
export type Answer = { scheduled: ScheduledChange[] } | { refused: string } | null;

export async function askForSchedule(path: string, body?: Record<string, unknown>): Promise<Answer> {
  try {
    const response = await fetch(`/api${path}`, {
      credentials: 'same-origin',
      method: body ? 'POST' : 'GET',
      ...(body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
    });
    const answer = await response.json();
    return response.ok ? answer : { refused: sentenceOf(answer) };
  } catch (error) {
    console.error(error);
    return null;
  }
}

type Refusal = {
  message: string;
  data?: { errors?: { message?: string; label?: unknown; path?: string }[] };
};

/** Payload's own refusals name the fields, and say beside them what is wrong. */
function sentenceOf({ errors = [] }: { errors?: Refusal[] }): string {
  return errors
    .map(({ message, data }) => {
      const details = (data?.errors ?? []).filter((each) => each.message && each.message !== message);
      const said = details.map(
        (each) => `${typeof each.label === 'string' ? each.label : (each.path ?? '')}: ${each.message}`
      );
      return [message, ...said].join(' ');
    })
    .join(' ');
}
