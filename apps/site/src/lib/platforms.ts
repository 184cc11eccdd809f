/** Names of the platforms a follow link may lead to. Keep in step with the CMS's list (follow-fields.ts). */
export const platformNames: Record<string, string | undefined> = {
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
