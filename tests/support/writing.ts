import type { Caller } from './caller.ts';
import type { TestCms } from './start-cms.ts';

/** Short ways to write statements in a test; what is not given is English, published and Maya's. */
export function writingIn(cms: TestCms) {
  const write = (data: Record<string, unknown>, by: Caller = cms.admin, query = '') =>
    by.post(`/statements${query}`, { language: 'en', _status: 'published', ...data });
  return {
    write,
    draft: (data: Record<string, unknown>, by: Caller = cms.admin) =>
      write({ ...data, _status: 'draft' }, by, '?draft=true'),
    /** As the site reads it. */
    read: (language: string, slug: string, by: Caller = cms.site) =>
      by.get(`/statements/read?language=${language}&slug=${slug}`),
    trash: (id: string) => cms.admin.patch(`/statements/${id}`, { deletedAt: new Date().toISOString() })
  };
}
