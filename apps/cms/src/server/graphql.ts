import { configToSchema } from '@payloadcms/graphql';
import type { Request, Response } from 'express';
import type { GraphQLError } from 'graphql';
import { createHandler } from 'graphql-http/lib/use/fetch';
import { addDataAndFileToRequest, createPayloadRequest } from 'payload';
import { person } from '../access/roles.ts';
import config from '../payload.config.ts';
import { notAllowed, notSignedIn } from './answers.ts';
import { log } from '../log.ts';
import { withoutSigningIn } from '../sign-in/only-our-ways.ts';
import { sendWebResponse, toWebRequest } from './web-request.ts';

let schemaMade: ReturnType<typeof configToSchema> | null = null;

/** GraphQL, for people only: service accounts have REST, where what they read is known. */
export async function graphQL(request: Request, response: Response): Promise<void> {
  const web = toWebRequest(request);
  const copy = web.clone();
  const req = await createPayloadRequest({ config, request: web, canSetHeaders: true });
  if (!person(req)) return sendWebResponse(req.user ? notAllowed() : notSignedIn(), response);

  await addDataAndFileToRequest(req);
  const { schema, validationRules } = (schemaMade ??= configToSchema(await config));
  withoutSigningIn(schema);
  const answer = await createHandler({
    schema,
    context: { req, headers: {} },
    validationRules: (_, args, rules) => rules.concat(validationRules(args)),
    onOperation: (_, __, result) =>
      result.errors
        ? { ...result, errors: result.errors.map(withoutSecrets) as unknown as GraphQLError[] }
        : result
  })(copy);
  await sendWebResponse(answer, response);
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
      extensions: { statusCode: status ?? 400 }
    };
  }
  log.error({ err: originalError }, 'a GraphQL operation failed');
  return { message: 'Something went wrong.', path: error.path, extensions: { statusCode: 500 } };
}
