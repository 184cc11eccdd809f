import type { RequestHandler } from 'express';
import { readFileSync } from 'node:fs';
import { appFolder } from '../../current-env.ts';

const types = { 'beside.js': 'text/javascript', 'beside.css': 'text/css' } as const;

/** `GET /preview/beside.js` and `.css`: what the frame around a preview is made of. */
export function besideAsset(name: keyof typeof types): RequestHandler {
  const text = readFileSync(`${appFolder}/src/server/preview/browser/${name}`, 'utf8');
  return (_, response) => {
    response.setHeader('Cache-Control', 'no-cache');
    response.type(types[name]).send(text);
  };
}
