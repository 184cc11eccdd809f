import { expect, test } from 'vitest';
import { sentForm } from './sent-form.ts';

const sent = (type: string, body: string) =>
  new Request('http://site.example/', { method: 'POST', headers: { 'content-type': type }, body });

test('What a form sent is read', async () => {
  const form = await sentForm(sent('application/x-www-form-urlencoded', 'name=Open+Water'));
  expect(form.get('name')).toBe('Open Water');
});

test.each([
  ['text/plain', 'name=Open Water'],
  ['multipart/form-data', 'name'],
  ['multipart/form-data; boundary=x', '--x\r\nbroken'],
  ['multipart/form-data; boundary=x', '']
])('A body of type %s that is no form is a bad request', async (type, body) => {
  await expect(sentForm(sent(type, body))).rejects.toMatchObject({ status: 400 });
});

test('A body that broke off on its way is a bad request', async () => {
  const request = sent('application/x-www-form-urlencoded', 'a=b');
  request.formData = () => Promise.reject(Object.assign(new Error('aborted'), { code: 'ECONNRESET' }));
  await expect(sentForm(request)).rejects.toMatchObject({ status: 400 });
});

test('A fault of ours is thrown as it is', async () => {
  const request = sent('application/x-www-form-urlencoded', 'a=b');
  request.formData = () => Promise.reject(new RangeError('ours'));
  await expect(sentForm(request)).rejects.toThrow(RangeError);
});
