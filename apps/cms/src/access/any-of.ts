import type { Access, Where } from 'payload';

/** Allowed if one rule allows it; rules that allow only some documents are joined with "or". */
export function anyOf(...rules: Access[]): Access {
  return async (args) => {
    const some: Where[] = [];
    for (const rule of rules) {
      const result = await rule(args);
      if (result === true) return true;
      if (result) some.push(result);
    }
    return some.length > 0 ? { or: some } : false;
  };
}
