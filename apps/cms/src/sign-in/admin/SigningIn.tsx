import type { UIFieldServerComponent } from 'payload';
import { person } from '../../access/roles.ts';
import { inTheirLanguage } from '../../admin/their-language.ts';
import { secondFactorOf } from '../second-factor/second-factor.ts';
import { areOff, areOn, change, heading, required } from '../texts/account-field.ts';

/** On a person's form: whether one-time codes are on, and for the person themselves the way to their page about it. */
export const SigningIn: UIFieldServerComponent = async ({ id, req }) => {
  const asking = person(req);
  const isOwn = asking !== null && asking.id === id;
  if (!id || !asking || !(isOwn || asking.roles.includes('admin'))) return null;
  const { isOn, isRequired } = await secondFactorOf(String(id), req);
  const say = (sentences: typeof areOn) => inTheirLanguage(req, sentences);

  return (
    <section className="signing-in" aria-labelledby="signing-in">
      <h2 id="signing-in">{say(heading)}</h2>
      <p>
        {say(isOn ? areOn : areOff)} {isRequired && !isOn && say(required)}
      </p>
      {isOwn && (
        <p>
          <a href="/sign-in/account">{say(change)}</a>
        </p>
      )}
    </section>
  );
};
