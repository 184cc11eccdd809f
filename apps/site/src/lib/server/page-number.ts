import { error } from '@sveltejs/kit';

/** The page of a list that an address asks for, counting from 1; answers 404 where it names none. */
export function pageNumber({ searchParams }: URL): number {
  const page = searchParams.get('page') ?? '1';
  if (!/^[1-9]\d{0,5}$/.test(page)) error(404);
  return Number(page);
}
