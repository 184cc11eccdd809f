import express, { Router, type RequestHandler } from 'express';
import { forgottenPage, takeForgotten } from '../../invitations/forgotten-password/page.ts';
import { isFromOwnPage } from '../own-origin.ts';
import { notFromHere } from '../texts/refusals.ts';
import { signInTitle } from '../texts/sign-in.ts';
import { accountPage } from './account-page.ts';
import {
  confirmSetUp,
  newRecoveryCodesPage,
  signOutElsewhere,
  startSetUp,
  turnOff
} from './account-actions.ts';
import { adminPath } from './admin-path.ts';
import { changeCredentials } from './change-credentials.ts';
import { codePage, takeCode } from './code-page.ts';
import { markup } from './markup.ts';
import { languageCookie } from './language-cookie.ts';
import { sendPage } from './page.ts';
import { payloadRequestOf } from './payload-request.ts';
import { setUpPage } from './set-up-page.ts';
import { signInPage, takeSignIn } from './sign-in-page.ts';

/** The pages below /sign-in: plain forms that work before any script does, and where none runs. */
export function signInPages(): Router {
  const pages = Router();
  pages.use(chooseLanguage);
  pages.post('/{*any}', onlyOwnForms, express.urlencoded({ extended: false, limit: '10kb' }));
  pages.route('/').get(signInPage).post(takeSignIn);
  pages.route('/code').get(codePage).post(takeCode);
  pages.route('/set-up').get(setUpPage).post(setUpPage);
  pages.route('/forgotten').get(forgottenPage).post(takeForgotten);
  pages.get('/account', accountPage);
  pages.post('/account/set-up', startSetUp);
  pages.post('/account/confirm', confirmSetUp);
  pages.post('/account/recovery-codes', newRecoveryCodesPage);
  pages.post('/account/turn-off', turnOff);
  pages.post('/account/credentials', changeCredentials);
  pages.post('/account/sign-out-elsewhere', signOutElsewhere);
  // Asked for again, as when a language is chosen or a page reloaded, what only takes a form leads back.
  pages.get('/account/{*any}', (_, response) => response.redirect(303, '/sign-in/account'));
  pages.use(
    (_, response) => void response.status(404).type('text').send('There is nothing at this address.')
  );
  return pages;
}

/** Payload's own pages about accounts, which lead here. */
export const payloadsAccountPages = [
  '/admin/login',
  '/admin/forgot',
  '/admin/reset/:token',
  '/admin/create-first-user',
  '/admin/:collection/verify/:token'
];

export const toSignIn: RequestHandler = (request, response) => {
  const { redirect } = request.query;
  const query = typeof redirect === 'string' ? `?redirect=${encodeURIComponent(redirect)}` : '';
  response.redirect(303, `/sign-in${query}`);
};

/** Leads who opens the admin without a session to the sign-in, before a page is made that would do no more than that. */
export const onlySignedIn: RequestHandler = (request, response, next) => {
  const hasSession = /(?:^|;\s*)payload-token=\S/.test(request.get('cookie') ?? '');
  if (request.method !== 'GET' || hasSession) return next();
  const then = adminPath(request.originalUrl);
  response.redirect(303, then === '/admin' ? '/sign-in' : `/sign-in?redirect=${encodeURIComponent(then)}`);
};

/** `?language=uk` on any of the pages: kept in Payload's own cookie, and off the address. */
const chooseLanguage: RequestHandler = (request, response, next) => {
  const cookie = request.method === 'GET' && languageCookie(request.query.language);
  if (!cookie) return next();
  const url = new URL(request.originalUrl, 'http://here');
  url.searchParams.delete('language');
  response.setHeader('Set-Cookie', cookie);
  response.redirect(303, `${url.pathname}${url.search}`);
};

const onlyOwnForms: RequestHandler = async (request, response, next) => {
  if (isFromOwnPage({ get: (name) => request.get(name) })) return next();
  const req = await payloadRequestOf(request);
  sendPage(response, req, { title: signInTitle, problem: notFromHere, body: markup``, status: 403 });
};
