import { addDataAndFileToRequest, type Endpoint } from 'payload';
import { person } from '../../access/roles.ts';
import { accessLink } from '../../mail/texts/access-link.ts';
import { invitation } from '../../mail/texts/invitation.ts';
import { notAllowed, notFound } from '../../server/answers.ts';
import { answerWithLink } from '../answer-with-link.ts';
import { renewAccess } from '../operations/renew-access.ts';

/**
 * `POST /api/users/{id}/access-link` with `{ removesSecondFactor?: boolean }`: a new link for somebody, mailed too
 * where mail is set up; earlier ones end. Admins only.
 */
export const accessLinkEndpoint: Endpoint = {
  method: 'post',
  path: '/:id/access-link',
  handler: async (req) => {
    await addDataAndFileToRequest(req);
    const id = String(req.routeParams?.id ?? '');
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) return notFound();
    const answer = await renewAccess(
      { person: id, removesSecondFactor: req.data?.removesSecondFactor === true },
      req
    );
    if (answer.result === 'not-allowed') return notAllowed();
    if (answer.result === 'not-there') return notFound();
    const values = { inviter: person(req)?.name ?? '', days: '7' };
    return answerWithLink(answer, { text: answer.person.invitedAt ? invitation : accessLink, values }, req);
  }
};
