import type { Review } from '../read-reviews.ts';

export type Reviews = {
  reviews: Review[];
  reviewers: { id: string; name: string }[];
  /** Fingerprint of the text as it was when this was answered. */
  state: string;
  isWanted: boolean;
};

/** The reviews as they are now, a refusal's sentence, or null where the CMS did not answer. */
export type Answer = Reviews | { refused: string } | null;

export async function askAboutReviews(path: string, body?: Record<string, unknown>): Promise<Answer> {
  try {
    const response = await fetch(`/api${path}`, {
      credentials: 'same-origin',
      method: body ? 'POST' : 'GET',
      ...(body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
    });
    const answer = await response.json();
    if (response.ok) return answer;
    return { refused: (answer.errors ?? []).map(({ message }: { message: string }) => message).join(' ') };
  } catch (error) {
    console.error(error);
    return null;
  }
}
