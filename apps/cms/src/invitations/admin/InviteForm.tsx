'use client';

import { useTranslation } from '@payloadcms/ui';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { inTheirLanguage, type Sentences } from '../../admin/their-language.ts';
import { askForLink, type MadeLink, type Problem } from './ask-for-link.ts';
import { Choices, type Choice } from './Choices.tsx';
import { inviteTexts as texts } from './invite-texts.ts';
import { LinkMade } from './LinkMade.tsx';
import { TextInput } from './TextInput.tsx';
import './invite.css';

type Props = { roles: Choice[]; languages: Choice[] };

/** Name, address, roles and languages; and then the link. */
export function InviteForm({ roles, languages }: Props) {
  const { i18n } = useTranslation();
  const say = (sentences: Sentences) => inTheirLanguage({ i18n }, sentences);
  const form = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState<string[]>([]);
  const [problems, setProblems] = useState<Problem[]>([]);
  const [made, setMade] = useState<MadeLink | null>(null);
  const [isSending, setIsSending] = useState(false);
  const problemOf = (field: string) => problems.find((problem) => problem.field === field)?.message ?? null;

  // Payload names a view of ours after the form it would have been.
  useEffect(() => {
    document.title = `${inTheirLanguage({ i18n }, texts.heading)} · Broadside`;
  }, [i18n]);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    setIsSending(true);
    const answer = await askForLink(
      '/api/users/invite',
      {
        name: typed.get('name'),
        email: typed.get('email'),
        roles: typed.getAll('roles'),
        languages: typed.getAll('languages')
      },
      say(texts.failed)
    );
    setIsSending(false);
    setProblems('problems' in answer ? answer.problems : []);
    if ('link' in answer) return setMade(answer);
    const wrong = form.current?.elements.namedItem(answer.problems[0]?.field ?? '');
    (wrong instanceof RadioNodeList ? (wrong[0] as HTMLElement) : (wrong as HTMLElement | null))?.focus();
  }

  /** What was wrong about the roles and the languages is so no more, or is found anew. */
  function choose(roles: string[]) {
    setChosen(roles);
    setProblems(problems.filter(({ field }) => field !== 'roles' && field !== 'languages'));
  }

  function inviteAnother() {
    setMade(null);
    setChosen([]);
  }

  if (made) {
    return (
      <>
        <LinkMade made={made} />
        <p className="invite__next">
          <button type="button" className="btn btn--style-secondary btn--size-medium" onClick={inviteAnother}>
            {say(texts.another)}
          </button>
          <a href="/admin/collections/users">{say(texts.toPeople)}</a>
        </p>
      </>
    );
  }
  return (
    <form ref={form} className="invite__form" onSubmit={send} noValidate>
      <TextInput name="name" label={say(texts.name)} hint={say(texts.nameHint)} problem={problemOf('name')} />
      <TextInput name="email" type="email" label={say(texts.email)} problem={problemOf('email')} />
      <Choices
        name="roles"
        legend={say(texts.roles)}
        choices={roles}
        chosen={chosen}
        onChoice={choose}
        problem={problemOf('roles')}
      />
      {chosen.includes('translator') && (
        <Choices
          name="languages"
          legend={say(texts.languages)}
          choices={languages}
          problem={problemOf('languages')}
        />
      )}
      <p role="alert" className="invite__failed">
        {problemOf('')}
      </p>
      <button type="submit" className="btn btn--style-primary btn--size-medium" disabled={isSending}>
        {say(isSending ? texts.sending : texts.send)}
      </button>
    </form>
  );
}
