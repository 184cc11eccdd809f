import { configToSchema } from '@payloadcms/graphql';
import type { Request, Response } from 'express';
import { NoFragmentCyclesRule, validate, type GraphQLError } from 'graphql';
import { createHandler } from 'graphql-http/lib/use/fetch';
import { addDataAndFileToRequest, createPayloadRequest, ValidationError } from 'payload';
import { person } from '../access/roles.ts';
import config from '../payload.config.ts';
import { notAllowed, notSignedIn, refusal } from './answers.ts';
import { badValue, isBadValue } from './explain-bad-value.ts';
import { withinBounds } from './graphql-bounds.ts';
import { restoringAsDraft } from '../drafts/versions/restore-in-graphql.ts';
import { log } from '../log.ts';
import { withoutSigningIn } from '../sign-in/only-our-ways.ts';
import { sendWebResponse, toWebRequest } from './web-request.ts';

let schemaMade: ReturnType<typeof configToSchema> | null = null;

/** In characters. Comparing the fields of a query takes time by the square of its length. */
const longestQuery = 20_000;

/** GraphQL, for people only: service accounts have REST, where what they read is known. */
export async function graphQL(request: Request, response: Response): Promise<void> {
  const web = toWebRequest(request);
  const copy = web.clone();
  const req = await createPayloadRequest({ config, request: web, canSetHeaders: true });
  if (!person(req)) return sendWebResponse(req.user ? notAllowed() : notSignedIn(), response);

  await addDataAndFileToRequest(req);
  if (String(req.data?.query ?? '').length > longestQuery)
    return sendWebResponse(refusal(413, 'This query is too long: put long values into variables.'), response);
  const { schema, validationRules } = (schemaMade ??= configToSchema(await config));
  restoringAsDraft(withinBounds(withoutSigningIn(schema)));
  const answer = await createHandler({
    schema,
    context: { req, headers: {} },
    // First by itself: what counts complexity follows a circle of fragments without end.
    validate: (of, query, rules) => {
      const circles = validate(of, query, [NoFragmentCyclesRule]);
      return circles.length > 0 ? circles : validate(of, query, rules);
    },
    validationRules: (_, args, rules) => rules.concat(validationRules(args)),
    onOperation: (_, __, result) =>
      result.errors
        ? { ...result, errors: result.errors.map(withoutSecrets) as unknown as GraphQLError[] }
        : result
  })(copy);
  await sendWebResponse(answer, response);
}

/** Which fields a save was refused for, and why: Payload's own message names them only. */
function fieldsOf(error: unknown): { errors?: { path: string; message: string }[] } {
  if (!(error instanceof ValidationError)) return {};
  return { errors: error.data.errors.map(({ path, message }) => ({ path, message })) };
}

/** An error of ours says what it is; any other could say anything, and is logged instead. */
function withoutSecrets(error: GraphQLError) {
  const { originalError } = error;
  const status = (originalError as { status?: number } | undefined)?.status;
  if (!originalError || (status !== undefined && status < 500)) {
    return {
      message: error.message,
      path: error.path,
      locations: error.locations,
      extensions: { statusCode: status ?? 400, ...fieldsOf(originalError) }
    };
  }
  if (isBadValue(originalError))
    return { message: badValue, path: error.path, extensions: { statusCode: 400 } };
  log.error({ err: originalError }, 'a GraphQL operation failed');
  return { message: 'Something went wrong.', path: error.path, extensions: { statusCode: 500 } };
}
