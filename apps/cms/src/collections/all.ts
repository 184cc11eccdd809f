import type { CollectionConfig } from 'payload';
import { actionCalls } from './action-calls/collection.ts';
import { aims } from './aims/collection.ts';
import { auditLog } from './audit-log/collection.ts';
import { comments } from './comments/collection.ts';
import { contacts } from './contacts/collection.ts';
import { contactTopics } from './contact-topics/collection.ts';
import { groups } from './groups/collection.ts';
import { guestTokens } from './guest-tokens/collection.ts';
import { labels } from './labels/collection.ts';
import { media } from './media/collection.ts';
import { pages } from './pages/collection.ts';
import { redirects } from './redirects/collection.ts';
import { reviewRequests } from './review-requests/collection.ts';
import { schedules } from './schedules/collection.ts';
import { serviceAccounts } from './service-accounts/collection.ts';
import { statements } from './statements/collection.ts';
import { topics } from './topics/collection.ts';
import { users } from './users/collection.ts';

/** In the order of the admin's menu and dashboard. */
export const collections: CollectionConfig[] = [
  statements,
  actionCalls,
  aims,
  pages,
  topics,
  groups,
  media,
  labels,
  comments,
  contacts,
  contactTopics,
  reviewRequests,
  schedules,
  users,
  serviceAccounts,
  guestTokens,
  redirects,
  auditLog
];
