type Asked = { data: unknown; event?: 'onChange' | 'submit' };

/**
 * Whether a field is looked at because its document is to be published. A form asks on every change after a refused
 * publication, and only then: what still stops it is to be known before the next try.
 */
export function isForPublication({ data, event }: Asked): boolean {
  return event === 'onChange' || (data as { _status?: string } | undefined)?._status === 'published';
}
