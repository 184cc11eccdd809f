import { addDataAndFileToRequest, type Endpoint } from 'payload';
import { inTheirLanguage } from '../../admin/their-language.ts';
import { person } from '../../access/roles.ts';
import { notAllowed } from '../../server/answers.ts';
import { invitation } from '../../mail/texts/invitation.ts';
import { answerWithLink } from '../answer-with-link.ts';
import { invite } from '../operations/invite.ts';
import { invitationProblems } from '../invitation-problems.ts';

/**
 * `POST /api/users/invite` with `{ name, email, roles, languages }`: a new person, and the link for them, which is
 * mailed too where mail is set up. Admins only. 422 with `{ problems: [{ field, message }] }` for what cannot be taken.
 */
export const inviteEndpoint: Endpoint = {
  method: 'post',
  path: '/invite',
  handler: async (req) => {
    await addDataAndFileToRequest(req);
    const answer = await invite(req.data ?? {}, req);
    if (answer.result === 'not-allowed') return notAllowed();
    if (answer.result === 'refused') {
      const problems = answer.problems.map(({ field, code }) => ({
        field,
        message: inTheirLanguage(req, invitationProblems[code])
      }));
      return Response.json({ problems }, { status: 422 });
    }
    const values = { inviter: person(req)?.name ?? '', days: '7' };
    return answerWithLink(answer, { text: invitation, values }, req);
  }
};
