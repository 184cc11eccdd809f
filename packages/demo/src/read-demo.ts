import { aimsOf } from './aims.ts';
import { campaignOn } from './campaign.ts';
import { comments } from './comments.ts';
import type { Demo } from './demo.ts';
import { desk } from './desk.ts';
import { messages, messageTopics } from './messages.ts';
import { people } from './people.ts';
import { pictures } from './pictures.ts';
import { readWorks } from './read-works.ts';
import { groups, topics } from './topics.ts';

/** Reads the demo as it stands on `today`; its dates, in the texts too, are counted from there (UTC). */
export function readDemo(today = new Date()): Demo {
  const campaign = campaignOn(today);
  const { foundedDaysAgo } = campaign.founding;
  return {
    ...{ people, campaign, pictures, topics, groups },
    aims: aimsOf({ foundedDaysAgo }),
    works: readWorks({ today, foundedDaysAgo }),
    ...{ comments, messageTopics, messages },
    ...desk
  };
}
