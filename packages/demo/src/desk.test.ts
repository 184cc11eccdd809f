import { describe, expect, test } from 'vitest';
import type { DemoLanguage } from './demo.ts';
import { readDemo } from './index.ts';

const today = new Date('2027-01-15T12:00:00Z');
const demo = readDemo(today);
const works = new Map(demo.works.map((work) => [work.key, work]));
const people = demo.people.map(({ key }) => key);
const keysOf = (things: { key: string }[]) => things.map(({ key }) => key);
const isPublic = (key: string) => {
  const work = works.get(key);
  return work?.texts[work.originalLanguage]?.state === 'published';
};

describe('what a work says of itself', () => {
  test.each(demo.works)('$key names only topics, groups, pictures and aims that exist', ({ facts }) => {
    expect(keysOf(demo.topics)).toEqual(expect.arrayContaining(facts.topics));
    expect(keysOf(demo.groups)).toEqual(expect.arrayContaining(facts.groups));
    expect(keysOf(demo.aims)).toEqual(expect.arrayContaining(facts.call?.aims ?? []));
    if (facts.cover) expect(keysOf(demo.pictures)).toContain(facts.cover);
  });

  test('leaves no topic, and no group, without a work', () => {
    expect(demo.works.flatMap(({ facts }) => facts.topics)).toEqual(
      expect.arrayContaining(keysOf(demo.topics))
    );
    expect(demo.works.flatMap(({ facts }) => facts.groups)).toEqual(
      expect.arrayContaining(keysOf(demo.groups))
    );
    expect(demo.groups.filter((group) => !group.isPublic)).toHaveLength(1);
  });

  test('is of every kind, with a letter that was addressed and signed', () => {
    const kinds = demo.works.map(({ facts }) => facts.kind);
    expect(kinds).toEqual(
      expect.arrayContaining(['open-letter', 'press-release', 'news', null, 'about', 'privacy'])
    );
    const letter = demo.works.find(({ facts }) => facts.kind === 'open-letter')!;
    expect(letter.facts.signatories.filter(({ isGroup }) => isGroup)).toHaveLength(2);
    for (const text of Object.values(letter.texts)) expect(text.addressees).toHaveLength(3);
  });

  test('was taken and put right on days that are past, in every published language', () => {
    const taken = demo.works.flatMap(({ facts }) => facts.source?.date ?? []);
    const corrected = demo.works.filter(
      ({ texts, originalLanguage }) => texts[originalLanguage]!.corrections[0]
    );
    expect(taken).toHaveLength(1);
    expect(corrected.map(({ key }) => key)).toEqual(['what-a-cubic-metre-costs']);
    const published = Object.values(corrected[0]!.texts).filter(({ state }) => state === 'published');
    for (const { corrections } of published) expect(corrections).toHaveLength(1);
    const dates = [...taken, ...published.flatMap(({ corrections }) => corrections.map(({ date }) => date))];
    for (const date of dates) expect(Date.parse(date)).toBeLessThan(today.getTime());
  });
});

describe('the calls', () => {
  test.each(['2027-01-15', '2027-02-27', '2028-12-31'])('are past, on, and still to come on %s', (day) => {
    const windows = readDemo(new Date(day)).works.flatMap(({ facts }) => facts.call ?? []);
    const states = windows.map(({ firstDay, lastDay }) =>
      lastDay < day ? 'past' : firstDay > day ? 'to come' : 'on'
    );
    expect(states).toEqual(['past', 'on', 'to come']);
    for (const { firstDay, lastDay } of windows) expect(firstDay <= lastDay).toBe(true);
  });

  test('are translated into Spanish and Ukrainian, and begun in Arabic', () => {
    const states = demo.works
      .filter(({ kind }) => kind === 'action-call')
      .flatMap(({ texts }) => Object.entries(texts).map(([language, { state }]) => `${language} ${state}`));
    expect(states.toSorted()).toEqual([
      'ar draft',
      'en published',
      'en published',
      'en published',
      'es published',
      'uk published'
    ]);
  });
});

describe('the aims', () => {
  const inForce = demo.aims.filter(({ retired }) => !retired);
  const languages = (language: DemoLanguage) => inForce.filter(({ texts }) => texts[language]).length;

  test('are five, of which all are in Spanish, three in Ukrainian and four in Arabic', () => {
    expect((['en', 'es', 'uk', 'ar'] as const).map(languages)).toEqual([5, 5, 3, 4]);
  });

  test('were adopted when the campaign was founded; one was amended, and a later one is retired', () => {
    const { foundedDaysAgo } = demo.campaign.founding;
    for (const { adopted } of inForce) expect(adopted.daysAgo).toBe(foundedDaysAgo);
    expect(demo.aims.filter(({ amended }) => amended)).toHaveLength(1);
    const [retired, ...others] = demo.aims.filter(({ retired }) => retired);
    expect(others).toEqual([]);
    expect(retired!.adopted.daysAgo).toBeLessThan(foundedDaysAgo);
    expect(retired!.retired!.daysAgo).toBeLessThan(retired!.adopted.daysAgo);
    expect(demo.aims.at(-1)).toBe(retired);
  });

  test('have an earlier wording where they were amended, and nowhere else', () => {
    for (const { amended, texts, key } of demo.aims)
      expect(Boolean(texts.en!.earlierWording), key).toBe(amended !== null);
  });

  test.each(
    demo.aims.flatMap(({ key, texts }) =>
      Object.entries(texts).map(([language, text]) => ({ key, language, text }))
    )
  )('$key in $language is a sentence, with an explanation that parses', ({ text, language }) => {
    expect(text.sentence).toMatch(/^\p{L}.{40,300}\.$/u);
    const { root } = text.explanation({ picture: (key) => key, work: (key) => key });
    expect(root.children.length).toBeGreaterThan(0);
    const foreign = { en: /["'«»]/, es: /["'‘“”]/, uk: /["'‘]/, ar: /["'“”‘]/ }[language as DemoLanguage];
    expect(text.sentence + root.children.map(textOf).join('')).not.toMatch(foreign);
  });
});

describe('what waits for people', () => {
  test('stands under works that are public, and replies come after what they answer', () => {
    const seen = new Map<string, (typeof demo.comments)[number]>();
    for (const comment of demo.comments) {
      expect(isPublic(comment.on), comment.key).toBe(true);
      expect(comment.daysAgo).toBeLessThan(works.get(comment.on)!.publishedDaysAgo);
      if (comment.parent) {
        const parent = seen.get(comment.parent)!;
        expect(parent.on).toBe(comment.on);
        expect(comment.daysAgo).toBeLessThan(parent.daysAgo);
      }
      seen.set(comment.key, comment);
    }
    const count = (status: string) => demo.comments.filter((comment) => comment.status === status).length;
    expect([count('held'), count('spam')]).toEqual([2, 1]);
    expect(demo.comments.some(({ byCampaign, parent }) => byCampaign && parent)).toBe(true);
    expect(demo.comments.filter(({ source }) => source)).toHaveLength(1);
  });

  test('is about a topic that somebody reads, and one message is unread in Press', () => {
    for (const { recipients } of demo.messageTopics) {
      expect(recipients.length).toBeGreaterThan(0);
      expect(people).toEqual(expect.arrayContaining(recipients));
    }
    const topics = keysOf(demo.messageTopics);
    for (const { topic, call } of demo.messages) {
      expect(topics).toContain(topic);
      if (call) expect(works.get(call)?.kind).toBe('action-call');
    }
    expect(
      demo.messages.filter(({ topic, status }) => topic === 'press' && status === 'unread')
    ).toHaveLength(1);
  });

  test('is an unfinished text to be published in some days, and one that a colleague should look at', () => {
    for (const { work, person, inDays } of demo.schedule) {
      expect(works.get(work)!.texts[works.get(work)!.originalLanguage]!.state).toBe('draft');
      expect(people).toContain(person);
      expect(inDays).toBeGreaterThan(0);
    }
    for (const { work, language, by, of } of demo.reviews) {
      expect(works.get(work)!.texts[language]!.state).toBe('draft');
      expect(people).toEqual(expect.arrayContaining([by, of]));
    }
  });
});

describe('the campaign', () => {
  const { pinned, follow, give } = demo.campaign;

  test('pins up to three works that are public', () => {
    expect(pinned.length).toBeLessThanOrEqual(3);
    for (const key of pinned) expect(isPublic(key), key).toBe(true);
  });

  test('gives only addresses that cannot exist', () => {
    const given = [...follow, ...give, ...demo.groups.flatMap(({ links }) => links)];
    const addresses = [
      ...given.flatMap(({ address }) => address ?? []),
      ...demo.works.flatMap(({ facts }) => facts.source?.address ?? []),
      ...demo.comments.flatMap(({ source }) => source?.address ?? [])
    ];
    expect(addresses.length).toBeGreaterThan(8);
    for (const address of addresses) expect(new URL(address).host).toMatch(/(^|\.)open-water\.example$/);
  });

  test('says how to give, one note not yet in Arabic, and when that was last looked at', () => {
    expect(give.map(({ kind }) => kind)).toEqual(['bank', 'cash', 'fund']);
    expect(give.map(({ note }) => Object.keys(note).join(' '))).toEqual([
      'en es uk ar',
      'en es uk ar',
      'en es uk'
    ]);
    for (const { checkedDaysAgo } of give) expect(checkedDaysAgo).toBeGreaterThan(0);
  });
});

function textOf(node: unknown): string {
  const { text, children } = node as { text?: string; children?: unknown[] };
  return text ?? children?.map(textOf).join('') ?? '';
}
