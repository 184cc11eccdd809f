import { expect, test } from 'vitest';
import { ownAddress } from './own-address.ts';

const site = 'https://campaign.example';
const onion = 'http://campaignabcdef.onion';
const rules = { addresses: [site, onion], trustProxy: false };

function form(asked: { host?: string; origin?: string; forwardedHost?: string }) {
  return { host: undefined, origin: undefined, forwardedHost: undefined, method: 'POST', ...asked };
}

test('A form counts when a page of the same address sent it, under each name of the site', () => {
  expect(ownAddress(form({ host: 'campaign.example', origin: site }), rules)).toBe(site);
  expect(ownAddress(form({ host: 'campaignabcdef.onion', origin: onion }), rules)).toBe(onion);
});

test('The protocol is that of the configuration, so a proxy that ends TLS changes nothing', () => {
  expect(ownAddress(form({ host: 'campaign.example', origin: 'http://campaign.example' }), rules)).toBeNull();
});

test('A form from elsewhere, from nowhere, or across two names of the site is refused', () => {
  expect(ownAddress(form({ host: 'campaign.example', origin: 'https://evil.example' }), rules)).toBeNull();
  expect(ownAddress(form({ host: 'campaign.example', origin: 'null' }), rules)).toBeNull();
  expect(ownAddress(form({ host: 'campaign.example' }), rules)).toBeNull();
  expect(ownAddress(form({ host: 'campaign.example', origin: onion }), rules)).toBeNull();
});

test('A form to a name that is not configured is refused, even where Host and Origin agree', () => {
  const rebound = form({ host: 'evil.example', origin: 'https://evil.example' });
  expect(ownAddress(rebound, rules)).toBeNull();
});

test('What a proxy says counts only when it is trusted', () => {
  const proxied = form({ host: 'site:3000', forwardedHost: 'campaign.example', origin: site });
  expect(ownAddress(proxied, rules)).toBeNull();
  expect(ownAddress(proxied, { ...rules, trustProxy: true })).toBe(site);
});

test('Both spellings of loopback are told apart by their own Host', () => {
  const addresses = ['http://localhost:3000', 'http://127.0.0.1:3000'];
  const asked = form({ host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000' });
  expect(ownAddress(asked, { addresses, trustProxy: false })).toBe('http://127.0.0.1:3000');
});

test('A page that is only read is served under any name, as if asked for at the first address', () => {
  expect(ownAddress({ ...form({ host: 'evil.example' }), method: 'GET' }, rules)).toBe(site);
  expect(ownAddress({ ...form({ host: 'CAMPAIGNABCDEF.onion' }), method: 'HEAD' }, rules)).toBe(onion);
});
