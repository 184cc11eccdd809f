import { expect, test } from 'vitest';
import { isIban } from './iban.ts';

// The examples of the SWIFT IBAN registry.
test.each(['GB29 NWBK 6016 1331 9268 19', 'DE89370400440532013000', 'ua213223130000026007233566001'])(
  '%s is an IBAN',
  (text) => expect(isIban(text)).toBe(true)
);

test.each(['GB29 NWBK 6016 1331 9268 18', 'DE8937040044053201300', 'DE', '', '0089370400440532013000'])(
  '“%s” is none',
  (text) => expect(isIban(text)).toBe(false)
);
