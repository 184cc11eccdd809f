/** What stands on the About page of a campaign on a hosted blog (2014). Every word of it is invented. */

export const founding = {
  place: 'Leeds',
  date: '2014-06-02',
  sentence: 'The campaign was launched at a Leeds meeting on June 2nd.'
};
export const introduction = 'The aims were agreed as follows:';
export const aims = [
  'We are against the fencing of the Salt Road, whoever pays for the fence.',
  'We are against every court that sits behind closed doors.',
  'We oppose the lease of the harbour to those who laid the fence.',
  'We demand that the carters who were arrested are freed.',
  'We support the carters’ union, its strike and its kitchen.'
];
export const follow = [
  { platform: 'facebook', address: 'https://faces.example/salt-road' },
  { platform: 'x', address: 'https://chirp.example/saltroad' },
  { platform: 'other', address: 'https://salt-road.example/news', name: 'Salt Road news' }
];
export const contact = 'Write to us if your town has a road of its own.';
