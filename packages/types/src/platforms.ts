/** The platforms a follow link may lead to, beside `other`: the CMS offers them, the site names them. */
export const platformNames: Record<string, string> = {
  bluesky: 'Bluesky',
  facebook: 'Facebook',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
  mastodon: 'Mastodon',
  matrix: 'Matrix',
  newsletter: 'Newsletter',
  peertube: 'PeerTube',
  pixelfed: 'Pixelfed',
  rss: 'RSS',
  signal: 'Signal',
  telegram: 'Telegram',
  threads: 'Threads',
  tiktok: 'TikTok',
  whatsapp: 'WhatsApp',
  x: 'X (Twitter)',
  youtube: 'YouTube'
};
