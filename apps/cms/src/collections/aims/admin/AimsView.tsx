import type { ListViewServerProps } from 'payload';
import { has } from '../../../access/roles.ts';
import { readScreen } from '../operations/read-screen.ts';
import { AimsOrList } from './AimsOrList.tsx';

/** The Aims screen in the place of the collection's list. */
export async function AimsView({
  payload,
  user,
  // What only the server may hold; the rest is Payload's own list, for the trash and for choosing an aim.
  collectionConfig: _collectionConfig,
  data: _data,
  i18n: _i18n,
  limit: _limit,
  listSearchableFields: _listSearchableFields,
  locale: _locale,
  params: _params,
  permissions: _permissions,
  searchParams: _searchParams,
  ...list
}: ListViewServerProps) {
  if (!has({ user: user as never }, 'admin', 'editor', 'translator')) return null;
  return <AimsOrList list={list as never} screen={await readScreen(payload, user as never)} />;
}
