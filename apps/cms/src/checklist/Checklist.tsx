import type { ServerProps } from 'payload';
import { has } from '../access/roles.ts';
import { readChecklist } from './items.ts';
import { checklistTexts } from './texts.ts';
import { TickButton } from './TickButton.tsx';
import './checklist.css';

/** The first steps of a new campaign on its admins' dashboard, until they put the list away. */
export async function Checklist({ payload, user, i18n }: ServerProps) {
  if (!has({ user: user ?? null }, 'admin')) return null;
  const { isDismissed, items } = await readChecklist(payload);
  if (isDismissed) return null;
  const texts = checklistTexts(i18n.language);

  return (
    <section className="checklist" aria-labelledby="checklist">
      <h2 id="checklist">{texts.heading}</h2>
      <ul>
        {items.map(({ item, href, isDone }) => {
          const { what, button } = texts.items[item];
          return (
            <li key={item} className={isDone ? 'checklist__done' : undefined}>
              <span className="checklist__mark" role="img" aria-label={isDone ? texts.done : texts.open} />
              <span>{what}</span>
              {!isDone &&
                (href ? (
                  <a href={href}>{button}</a>
                ) : (
                  <TickButton tick="hasBackUp" label={button} failed={texts.failed} />
                ))}
            </li>
          );
        })}
      </ul>
      <TickButton tick="checklistDismissed" label={texts.dismiss} failed={texts.failed} />
    </section>
  );
}
