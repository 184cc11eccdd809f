/* global document */
/* Shows the campaign's colours as they are chosen. Without script the form's button does it. */
const fields = ['firstColour', 'secondColour'].map((id) => document.getElementById(id));
let shown = document.getElementById('colours-shown');

function show() {
  const [first, second] = fields.map((field) => field.value.slice(1));
  const next = shown.cloneNode();
  next.href = `/set-up/colours.css?first=${first}&second=${second}`;
  const last = shown;
  // The old colours stay until the new ones are there.
  next.addEventListener('load', () => last.remove());
  last.after(next);
  shown = next;
}

for (const field of fields) field.addEventListener('input', show);
