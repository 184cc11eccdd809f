import type { Caller } from '@broadside/tests/support/caller.ts';
import { writingIn } from '@broadside/tests/support/writing.ts';
import type { AimEntry } from '@broadside/types';
import type { TestCms } from '@broadside/tests/support/start-cms.ts';
import type { Change } from '../operations/adopt-aims.ts';
import type { Screen, ScreenAim } from '../operations/screen.ts';

/** Short ways to do in a test what people do on the Aims screen; what is not given is Maya's. */
export function campaigningIn(cms: TestCms) {
  const screen = async (by: Caller = cms.admin) => (await by.get('/aims/screen')).body as Screen;
  const add = async (sentence: string): Promise<string> =>
    (await cms.admin.post('/aims/add', { sentence })).body.aim;
  const aim = async (id: string) => (await screen()).aims.find((each) => each.id === id)!;
  const write = async (id: string, sentence: string) =>
    cms.admin.post(`/aims/${id}/sentence`, { sentence, was: (await aim(id)).sentence });
  /** Everything there is to adopt, changed sentences as said. */
  const changes = async (as: 'amended' | 'mended' = 'amended'): Promise<Change[]> =>
    (await screen()).aims.filter(({ state }) => state === 'new' || state === 'changed').map(asChange(as));
  const adopt = async (date: string, place: string, as?: 'amended' | 'mended') =>
    cms.admin.post('/aims/adopt', { date, place, changes: await changes(as) });

  const { change, stateOf } = writingIn(cms, 'aims');

  return {
    change,
    stateOf,
    screen,
    add,
    aim,
    write,
    changes,
    adopt,
    /** As the site reads them. */
    list: async (language = 'en') =>
      (await cms.site.get(`/aims/list?language=${language}`)).body.entries as AimEntry[],
    read: (slug: string, language = 'en') => cms.site.get(`/aims/read?language=${language}&slug=${slug}`),
    translate: (work: string, data: Record<string, unknown>, by: Caller = cms.admin) =>
      by.post('/aims', { language: 'es', translationOf: work, _status: 'published', ...data })
  };
}

const asChange =
  (as: 'amended' | 'mended') =>
  ({ id, sentence, state, publicSentence }: ScreenAim): Change => ({
    id,
    sentence,
    as: state === 'new' ? 'new' : sentence === publicSentence ? 'explained' : as
  });
