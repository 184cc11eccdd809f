import { expect, test } from 'vitest';
import { checkQuery, mostRows } from './query-rules.ts';

const asPerson = (query: Record<string, unknown>) => checkQuery({ query, isService: false });
const asService = (query: Record<string, unknown>) => checkQuery({ query, isService: true });

test.each([
  [{ limit: '0' }, String(mostRows.people)],
  [{ pagination: 'false' }, String(mostRows.people)],
  [{ limit: '100000' }, String(mostRows.people)],
  [{ limit: '7' }, '7']
])('of %j at most so many rows are given: %s', (query, limit) => {
  expect(asPerson(query)).toBe(null);
  expect(query).toHaveProperty('limit', limit);
});

test('how deep relations are filled in is limited', () => {
  const query = { depth: '10' };
  asPerson(query);
  expect(query.depth).toBe('3');
  const service = { depth: '10' };
  asService(service);
  expect(service.depth).toBe('1');
});

test.each([
  { where: { title: { like: 'water' } } },
  { where: { or: [{ language: { equals: 'en' } }, { and: { 0: { slug: { in: ['a', 'b'] } } } }] } },
  { where: '{"title":{"equals":"Water"}}' },
  { where: { 'translationOf.title': { exists: 'true' } }, sort: '-updatedAt,title' },
  {}
])('%j is a question', (query) => expect(asPerson(query)).toBe(null));

test.each([
  { where: 'x' },
  { where: '[1]' },
  { where: { title: 'x' } },
  { where: { title: { hacks: 1 } } },
  { where: { 'title"; drop table users; --': { equals: 1 } } },
  { where: { "body.root'->>x": { equals: 1 } } },
  { where: { title: { equals: { toString: 1 } } } },
  { where: { or: 'x' } },
  { limit: '-1' },
  { page: 'one' },
  { page: '0' },
  { sort: 'title;drop' },
  { where: { title: { in: Array.from({ length: 501 }, String) } } }
])('%j is none', (query) => expect(asPerson(query)).toEqual(expect.any(String)));

test('conditions may neither nest nor multiply without end', () => {
  let deep: object = { title: { equals: 1 } };
  for (let level = 0; level < 20; level++) deep = { and: [deep] };
  expect(asPerson({ where: deep })).toMatch(/deep/);
  const many = { or: Array.from({ length: 61 }, () => ({ title: { equals: 1 } })) };
  expect(asPerson({ where: many })).toMatch(/many/);
});

test('a service account looks for what is in public lists, and nothing else', () => {
  expect(asService({ where: { slug: { equals: 'a' } }, sort: '-publishedAt' })).toBe(null);
  for (const field of ['body', 'translationOf.title', '_status', 'createdBy.email'])
    expect(asService({ where: { [field]: { exists: true } } })).toMatch(/cannot look for/);
  expect(asService({ sort: 'body' })).toMatch(/cannot sort/);
});
