import type { Caller } from './caller.ts';
import { changeDocument } from './change-document.ts';
import { someText } from './rich-text.ts';
import type { TestCms } from './start-cms.ts';

/** Short ways to write statements in a test; what is not given is English, published and Maya's. */
export function writingIn(cms: TestCms, collection = 'statements') {
  const write = (data: Record<string, unknown>, by: Caller = cms.admin, query = '') =>
    by.post(`/${collection}${query}`, { language: 'en', body: someText, _status: 'published', ...data });
  /** The newest state of a document, as an administrator sees it. */
  const stateOf = async (id: string): Promise<string> =>
    (await cms.admin.get(`/${collection}/${id}?draft=true&depth=0&trash=true`)).body.updatedAt;
  return {
    write,
    stateOf,
    /** A change made from the newest state, as the form sends it. */
    change: (id: string, data: Record<string, unknown>, by: Caller = cms.admin, query = '') =>
      changeDocument(by, `/${collection}/${id}${query}`, data),
    draft: (data: Record<string, unknown>, by: Caller = cms.admin) =>
      write({ ...data, _status: 'draft' }, by, '?draft=true'),
    /** As the site reads it. */
    read: (language: string, slug: string, by: Caller = cms.site) =>
      by.get(`/${collection}/read?language=${language}&slug=${slug}`),
    trash: (id: string) => cms.admin.patch(`/${collection}/${id}`, { deletedAt: new Date().toISOString() })
  };
}
