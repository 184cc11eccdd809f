type Query = Record<string, unknown>;
type Asking = { query: Query; isService: boolean };

/** The most rows in one answer. A program that wants more turns the page. */
export const mostRows = { people: 500, services: 100 };
const deepest = { people: 3, services: 1 };
const mostConditions = 60;
const mostNesting = 6;

/** What a service account may look for and sort by: nothing else of a document is its business. */
// prettier-ignore
const fieldsForServices = new Set([
  'id', 'slug', 'title', 'name', 'language', 'translationOf', 'kind', 'kinds', 'topics', 'groups', 'aims', 'byline',
  'publishedAt', 'createdAt', 'updatedAt', 'firstDay', 'lastDay', 'number', 'field', 'picture', 'filename', 'mimeType'
]);

// prettier-ignore
const operators = new Set([
  'equals', 'not_equals', 'in', 'not_in', 'all', 'exists', 'greater_than', 'greater_than_equal', 'less_than',
  'less_than_equal', 'like', 'not_like', 'contains'
]);

/**
 * Keeps a query within bounds: cuts `limit` and `depth` to what is allowed (0 and no paging mean "everything" to
 * Payload), and gives a sentence about the first thing that is no question at all; null if all is well.
 */
export function checkQuery({ query, isService }: Asking): string | null {
  const rows = isService ? mostRows.services : mostRows.people;
  for (const name of ['limit', 'page', 'depth']) {
    if (query[name] !== undefined && !/^\d{1,9}$/.test(String(query[name])))
      return `${name} must be a whole number.`;
  }
  const isUnpaged = String(query.pagination) === 'false';
  if (query.limit !== undefined || isUnpaged)
    query.limit = String(Math.min(Number(query.limit ?? 0) || rows, rows));
  if (query.page === '0') return 'page counts from 1.';
  if (query.depth !== undefined)
    query.depth = String(Math.min(Number(query.depth), isService ? deepest.services : deepest.people));
  else if (isService) query.depth = '0';

  return checkSort(query.sort, isService) ?? checkWhere(query, isService);
}

function checkSort(sort: unknown, isService: boolean): string | null {
  if (sort === undefined) return null;
  for (const each of [sort].flat().flatMap((names) => String(names).split(','))) {
    const field = each.replace(/^-/, '');
    if (!isFieldName(field)) return 'sort must name fields, such as -updatedAt.';
    if (isService && !fieldsForServices.has(field)) return `A service account cannot sort by ${field}.`;
  }
  return null;
}

function checkWhere(query: Query, isService: boolean): string | null {
  if (query.where === undefined || query.where === '') return null;
  if (typeof query.where === 'string') query.where = parsed(query.where);
  const counted = { conditions: 0 };
  return checkConditions({ where: query.where, isService, depth: 0, counted });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: refused below, like everything that is no condition.
    return null;
  }
}

type Conditions = { where: unknown; isService: boolean; depth: number; counted: { conditions: number } };

function checkConditions({ where, isService, depth, counted }: Conditions): string | null {
  if (!isPlain(where)) return 'where must be conditions, such as where[slug][equals]=a-word.';
  if (depth > mostNesting) return 'where is nested too deeply.';
  for (const [field, condition] of Object.entries(where)) {
    if (/^(and|or)$/i.test(field)) {
      const parts = Array.isArray(condition)
        ? condition
        : isPlain(condition)
          ? Object.values(condition)
          : null;
      if (!parts) return `${field} must be a list of conditions.`;
      for (const part of parts) {
        const problem = checkConditions({ where: part, isService, depth: depth + 1, counted });
        if (problem) return problem;
      }
      continue;
    }
    if (!isFieldName(field)) return 'where must name fields.';
    // A path into a rich text becomes a question about JSON, which had holes before and fails on much.
    if (/(^|\.)body\./.test(field)) return 'A text cannot be searched by its parts.';
    if (isService && !fieldsForServices.has(field)) return `A service account cannot look for ${field}.`;
    if (!isPlain(condition)) return `where[${field}] must have an operator, such as equals.`;
    for (const [operator, value] of Object.entries(condition)) {
      if (!operators.has(operator)) return `${operator.slice(0, 40)} is no operator.`;
      if (!isValue(value)) return `where[${field}][${operator}] must be a value or a list of values.`;
      if (++counted.conditions > mostConditions) return 'where has too many conditions.';
    }
  }
  return null;
}

/** A path of a field. Its parts are plain names, so that nothing of it can mean anything in SQL. */
const isFieldName = (text: string) => /^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*){0,4}$/.test(text);

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The query's parser makes an object of a list with more than a thousand values: that is too many. */
const isValue = (value: unknown): boolean =>
  value === null ||
  ['string', 'number', 'boolean'].includes(typeof value) ||
  (Array.isArray(value) &&
    value.length <= 500 &&
    value.every((each) => !isPlain(each) && !Array.isArray(each)));
