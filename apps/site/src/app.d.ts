import type { CampaignFacts } from '#lib/server/content/campaign.ts';
import type { Campaign, LanguageLink } from '#lib/content.ts';

declare global {
  namespace App {
    interface Locals {
      /** Null when the CMS cannot be asked and was never reached before: `problem` says why. */
      campaign: CampaignFacts | null;
      /** What went wrong when the campaign was asked for; pages with content throw it. */
      problem: unknown;
      /** Language of the page: that of its address, or the reader's best. */
      language: string;
    }

    interface PageData {
      /** Language of the page, see `Locals`. */
      language: string;
      campaign: Campaign | null;
      /** Where the language choice leads; without it to the home pages. */
      languageLinks?: LanguageLink[];
      /** A form to be filled in and left: without the campaign's navigation around it. */
      standsAlone?: boolean;
      /** Where people edit. */
      adminUrl: string;
      /** Public address of the site, for links that have to be whole. */
      siteUrl: string;
    }
  }
}
