import type { Person } from './demo.ts';

/** The cast: each of them signs in to work that is theirs. */
export const people: Person[] = [
  person({ key: 'maya', name: 'Maya Lindqvist', roles: ['admin', 'editor'], languages: [] }),
  person({ key: 'tomas', name: 'Tomás Arrabal', roles: ['translator'], languages: ['es'] }),
  person({ key: 'layla', name: 'Layla Marzouq', roles: ['translator'], languages: ['ar'] }),
  person({ key: 'oksana', name: 'Oksana Verbytska', roles: ['translator'], languages: ['uk'] }),
  person({ key: 'kofi', name: 'Kofi Amankwa', roles: ['moderator'], languages: [] })
];

function person(facts: Pick<Person, 'key' | 'name' | 'roles' | 'languages'>): Person {
  const publicName = facts.name.split(' ')[0] ?? facts.name;
  return { ...facts, publicName, email: `${facts.key}@open-water.example` };
}
