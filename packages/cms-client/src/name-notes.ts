import type { GroupAnswer, GroupListAnswer, TopicAnswer, TopicListAnswer } from '@broadside/types';
import type { Note } from './reading.ts';

/** Topics are listed with how much is published about them. */
export function topicListNote({ entries, readAt }: TopicListAnswer): Note {
  return {
    collection: 'topics',
    ids: entries.map(({ id }) => id),
    lists: ['topics', 'labels', 'statements', 'action-calls'],
    readAt
  };
}

export function topicNote({ topic, readAt }: TopicAnswer): Note {
  return {
    collection: 'topics',
    ids: [topic.id],
    lists: ['labels', 'statements', 'action-calls'],
    readAt
  };
}

export function groupListNote({ entries, readAt }: GroupListAnswer): Note {
  return { collection: 'groups', ids: entries.map(({ id }) => id), lists: ['groups', 'labels'], readAt };
}

export function groupNote({ group, readAt }: GroupAnswer): Note {
  return {
    collection: 'groups',
    ids: [group.id],
    lists: ['labels', 'statements', 'action-calls'],
    readAt
  };
}
