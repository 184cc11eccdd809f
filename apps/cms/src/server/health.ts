import type { RequestHandler } from 'express';
import type { Payload } from 'payload';
import { database } from '../database.ts';
import { log } from '../log.ts';

/** `GET /healthz`: 200 when the database answers, else 503. */
export function health(payload: Payload): RequestHandler {
  return async (_, response) => {
    response.setHeader('Cache-Control', 'no-store');
    try {
      await database(payload).pool.query('select 1');
      response.json({ status: 'ok', database: 'ok' });
    } catch (error) {
      log.error({ err: error }, 'the database does not answer');
      response.status(503).json({ status: 'failing', database: 'away' });
    }
  };
}
