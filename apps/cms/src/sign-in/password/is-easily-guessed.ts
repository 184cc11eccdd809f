/** What passwords are made of most often, in the admin's languages; letters only. Keep it short: it is read by people. */
const commonest = new Set(
  `password passwort passw pass admin administrator administration qwerty qwertyuiop qwertyuiopasdfghjkl asdfghjkl
  azerty welcome letmein letmeinplease changeme iloveyou secret master login football baseball superman trustno
  contraseña contrasena clave bienvenido tequiero пароль йцукен йцукенгшщзхї привіт кохання كلمةالسر كلمةالمرور`.split(
    /\s+/
  )
);
const runs = ['01234567890123456789', '98765432109876543210', 'abcdefghijklmnopqrstuvwxyz'];

/**
 * Whether a password is of what is tried first: one short word again and again, digits or letters in a row, one of the
 * commonest words, or a name that everybody knows here, each with or without digits and signs around it.
 */
export function isEasilyGuessed(password: string, names: string[] = []): boolean {
  const plain = password.normalize('NFKC').toLowerCase();
  if (/^(.{1,8})\1+$/u.test(plain)) return true;
  if (runs.some((run) => (run + run).includes(plain))) return true;
  const word = onceOnly(letters(plain));
  if (word === '') return /^(\d{1,6})\1+\d{0,5}$/.test(plain) || runs.some((run) => run.includes(plain));
  return commonest.has(word) || names.some((name) => onceOnly(letters(name.toLowerCase())) === word);
}

const letters = (text: string) => text.normalize('NFKC').replace(/[^\p{Letter}\p{Mark}]/gu, '');

/** `waterwater` is `water`. */
const onceOnly = (text: string) => text.replace(/^(.+?)\1+$/u, '$1');
