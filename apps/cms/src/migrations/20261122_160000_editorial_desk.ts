import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres';

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_statements_kind" AS ENUM('statement', 'open-letter', 'press-release', 'news');
  CREATE TYPE "public"."enum_licence" AS ENUM('cc-by', 'cc-by-sa', 'cc-by-nc', 'cc-by-nc-sa', 'cc-by-nd', 'cc-by-nc-nd', 'cc0', 'public-domain', 'anti-copyright', 'all-rights-reserved', 'own');
  CREATE TYPE "public"."enum_comments_open" AS ENUM('open', 'closed', 'days');
  CREATE TYPE "public"."enum__statements_v_version_kind" AS ENUM('statement', 'open-letter', 'press-release', 'news');
  CREATE TYPE "public"."enum_action_calls_kinds" AS ENUM('rally', 'march', 'direct-action', 'fundraiser', 'concert', 'screening', 'exhibition', 'panel', 'street-art', 'online', 'other');
  CREATE TYPE "public"."enum_action_calls_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__action_calls_v_version_kinds" AS ENUM('rally', 'march', 'direct-action', 'fundraiser', 'concert', 'screening', 'exhibition', 'panel', 'street-art', 'online', 'other');
  CREATE TYPE "public"."enum__action_calls_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_aims_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__aims_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_comments_status" AS ENUM('held', 'approved', 'spam');
  CREATE TYPE "public"."enum_comments_kind" AS ENUM('comment', 'pingback', 'webmention');
  CREATE TYPE "public"."enum_contacts_status" AS ENUM('unread', 'answered', 'closed');
  CREATE TYPE "public"."enum_review_requests_state" AS ENUM('open', 'approved', 'changes', 'withdrawn');
  CREATE TYPE "public"."enum_schedules_action" AS ENUM('publish', 'unpublish');
  CREATE TYPE "public"."enum_schedules_state" AS ENUM('waiting', 'done', 'failed', 'withdrawn');
  CREATE TYPE "public"."enum_users_admin_language" AS ENUM('en', 'es', 'uk', 'ar');
  CREATE TYPE "public"."enum_audit_log_action" AS ENUM('published', 'published-by-schedule', 'unpublished', 'unpublished-by-schedule', 'scheduled', 'schedule-withdrawn', 'schedule-failed', 'trashed', 'restored', 'deleted', 'approved', 'aims-adopted', 'aim-retired', 'aim-retirement-undone', 'exported', 'person-added', 'person-invited', 'person-removed', 'roles-changed', 'access-link-made', 'second-factor-removed', 'settings-changed', 'campaign-changed', 'comment-moderated', 'message-status', 'key-made', 'key-changed', 'key-removed', 'guest-link-made', 'guest-link-withdrawn');
  CREATE TYPE "public"."enum_campaign_navigation_section" AS ENUM('about', 'aims', 'statements', 'action-calls', 'topics', 'groups', 'give', 'page');
  CREATE TYPE "public"."enum_campaign_follow_platform" AS ENUM('bluesky', 'facebook', 'instagram', 'linkedin', 'mastodon', 'matrix', 'newsletter', 'peertube', 'pixelfed', 'rss', 'signal', 'telegram', 'threads', 'tiktok', 'whatsapp', 'x', 'youtube', 'other');
  CREATE TYPE "public"."enum_campaign_give_kind" AS ENUM('bank', 'cash', 'fund', 'link');
  CREATE TYPE "public"."enum_settings_second_factor_for" AS ENUM('admin', 'editor', 'translator', 'moderator');
  CREATE TYPE "public"."enum_settings_mail_security" AS ENUM('starttls', 'tls', 'none');
  ALTER TYPE "public"."enum_pages_kind" ADD VALUE 'privacy';
  ALTER TYPE "public"."enum_pages_kind" ADD VALUE 'imprint';
  ALTER TYPE "public"."enum_pages_kind" ADD VALUE 'press';
  ALTER TYPE "public"."enum__pages_v_version_kind" ADD VALUE 'privacy';
  ALTER TYPE "public"."enum__pages_v_version_kind" ADD VALUE 'imprint';
  ALTER TYPE "public"."enum__pages_v_version_kind" ADD VALUE 'press';
  ALTER TYPE "public"."enum_labels_field" ADD VALUE 'slogan' BEFORE 'founding-place';
  ALTER TYPE "public"."enum_labels_field" ADD VALUE 'aims-introduction' BEFORE 'founding-place';
  ALTER TYPE "public"."enum_labels_field" ADD VALUE 'topic' BEFORE 'founding-place';
  ALTER TYPE "public"."enum_labels_field" ADD VALUE 'group' BEFORE 'founding-place';
  ALTER TYPE "public"."enum_labels_field" ADD VALUE 'give' BEFORE 'founding-place';
  ALTER TYPE "public"."enum_guest_tokens_purpose" ADD VALUE 'access';
  CREATE TABLE "statements_signatories" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"is_group" boolean DEFAULT false,
  	"role" varchar
  );
  
  CREATE TABLE "statements_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" varchar,
  	"note" varchar
  );
  
  CREATE TABLE "statements_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "statements_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"groups_id" uuid,
  	"topics_id" uuid,
  	"media_id" uuid
  );
  
  CREATE TABLE "_statements_v_version_signatories" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"is_group" boolean DEFAULT false,
  	"role" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_statements_v_version_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"date" varchar,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_statements_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_statements_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"groups_id" uuid,
  	"topics_id" uuid,
  	"media_id" uuid
  );
  
  CREATE TABLE "action_calls_kinds" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_action_calls_kinds",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "action_calls_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" varchar,
  	"note" varchar
  );
  
  CREATE TABLE "action_calls" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"first_day" varchar,
  	"last_day" varchar,
  	"send_in" varchar,
  	"speaker" varchar,
  	"language" varchar,
  	"translation_of_id" uuid,
  	"first_published_at" timestamp(3) with time zone,
  	"last_edited_by" varchar,
  	"slug" varchar,
  	"published_at" timestamp(3) with time zone,
  	"byline" varchar,
  	"cover_id" uuid,
  	"source_title" varchar,
  	"source_address" varchar,
  	"source_date" varchar,
  	"licence" "enum_licence",
  	"licence_text" varchar,
  	"comments" "enum_comments_open" DEFAULT 'open',
  	"comments_days" numeric DEFAULT 30,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_action_calls_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "action_calls_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"aims_id" uuid,
  	"groups_id" uuid,
  	"topics_id" uuid,
  	"media_id" uuid
  );
  
  CREATE TABLE "_action_calls_v_version_kinds" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__action_calls_v_version_kinds",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_action_calls_v_version_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"date" varchar,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_action_calls_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_first_day" varchar,
  	"version_last_day" varchar,
  	"version_send_in" varchar,
  	"version_speaker" varchar,
  	"version_language" varchar,
  	"version_translation_of_id" uuid,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_last_edited_by" varchar,
  	"version_slug" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_byline" varchar,
  	"version_cover_id" uuid,
  	"version_source_title" varchar,
  	"version_source_address" varchar,
  	"version_source_date" varchar,
  	"version_licence" "enum_licence",
  	"version_licence_text" varchar,
  	"version_comments" "enum_comments_open" DEFAULT 'open',
  	"version_comments_days" numeric DEFAULT 30,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__action_calls_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_action_calls_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"aims_id" uuid,
  	"groups_id" uuid,
  	"topics_id" uuid,
  	"media_id" uuid
  );
  
  CREATE TABLE "aims_wordings" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"from" varchar,
  	"until" varchar,
  	"place" varchar
  );
  
  CREATE TABLE "aims" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"body" jsonb,
  	"language" varchar,
  	"translation_of_id" uuid,
  	"slug" varchar,
  	"first_published_at" timestamp(3) with time zone,
  	"last_edited_by" varchar,
  	"published_at" timestamp(3) with time zone,
  	"position" numeric,
  	"number" numeric,
  	"adopted_date" varchar,
  	"adopted_place" varchar,
  	"amended_date" varchar,
  	"amended_place" varchar,
  	"retired_date" varchar,
  	"retired_because" varchar,
  	"wording_from" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_aims_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_aims_v_version_wordings" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"from" varchar,
  	"until" varchar,
  	"place" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_aims_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_body" jsonb,
  	"version_language" varchar,
  	"version_translation_of_id" uuid,
  	"version_slug" varchar,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_last_edited_by" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_position" numeric,
  	"version_number" numeric,
  	"version_adopted_date" varchar,
  	"version_adopted_place" varchar,
  	"version_amended_date" varchar,
  	"version_amended_place" varchar,
  	"version_retired_date" varchar,
  	"version_retired_because" varchar,
  	"version_wording_from" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__aims_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "pages_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" varchar,
  	"note" varchar
  );
  
  CREATE TABLE "pages_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" uuid
  );
  
  CREATE TABLE "_pages_v_version_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"date" varchar,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_pages_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" uuid
  );
  
  CREATE TABLE "topics" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "groups_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"address" varchar NOT NULL
  );
  
  CREATE TABLE "groups" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"place" varchar,
  	"is_public" boolean DEFAULT false,
  	"slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "comments" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"name" varchar,
  	"status" "enum_comments_status" DEFAULT 'held' NOT NULL,
  	"parent_id" uuid,
  	"kind" "enum_comments_kind" DEFAULT 'comment' NOT NULL,
  	"source_title" varchar,
  	"source_address" varchar,
  	"language" varchar,
  	"by_campaign" boolean DEFAULT false,
  	"written_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "comments_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"statements_id" uuid,
  	"action_calls_id" uuid,
  	"pages_id" uuid
  );
  
  CREATE TABLE "contacts" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"name" varchar,
  	"answer_by" varchar,
  	"status" "enum_contacts_status" DEFAULT 'unread' NOT NULL,
  	"topic_id" uuid NOT NULL,
  	"call_id" uuid,
  	"language" varchar,
  	"written_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "contact_topics" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "contact_topics_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "review_requests" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"asked_by_id" uuid,
  	"asked_of_id" uuid,
  	"note" varchar,
  	"state" "enum_review_requests_state" DEFAULT 'open' NOT NULL,
  	"answer" varchar,
  	"approved_state" varchar,
  	"answered_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "review_requests_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"statements_id" uuid,
  	"action_calls_id" uuid,
  	"aims_id" uuid,
  	"pages_id" uuid
  );
  
  CREATE TABLE "schedules" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"action" "enum_schedules_action" NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"person_id" uuid,
  	"state" "enum_schedules_state" DEFAULT 'waiting' NOT NULL,
  	"problem" varchar,
  	"done_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "schedules_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"statements_id" uuid,
  	"action_calls_id" uuid,
  	"aims_id" uuid,
  	"pages_id" uuid
  );
  
  CREATE TABLE "redirects" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"collection" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "redirects_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"statements_id" uuid,
  	"action_calls_id" uuid,
  	"aims_id" uuid,
  	"pages_id" uuid
  );
  
  CREATE TABLE "audit_log" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"actor" varchar,
  	"actor_id" varchar,
  	"action" "enum_audit_log_action" NOT NULL,
  	"collection" varchar,
  	"document" varchar,
  	"title" varchar,
  	"detail" varchar
  );
  
  CREATE TABLE "campaign_navigation" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"section" "enum_campaign_navigation_section" NOT NULL,
  	"page_id" uuid,
  	"is_hidden" boolean DEFAULT false
  );
  
  CREATE TABLE "campaign_follow" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"platform" "enum_campaign_follow_platform" DEFAULT 'other' NOT NULL,
  	"address" varchar NOT NULL,
  	"name" varchar
  );
  
  CREATE TABLE "campaign_give" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_campaign_give_kind" NOT NULL,
  	"recipient" varchar NOT NULL,
  	"iban" varchar,
  	"bic" varchar,
  	"reference" varchar,
  	"place" varchar,
  	"address" varchar,
  	"countries" varchar,
  	"note" varchar,
  	"checked" varchar
  );
  
  CREATE TABLE "campaign_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"statements_id" uuid,
  	"action_calls_id" uuid,
  	"pages_id" uuid
  );
  
  CREATE TABLE "settings_second_factor_for" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_settings_second_factor_for",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "settings" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"second_person" boolean DEFAULT false,
  	"mail_host" varchar,
  	"mail_security" "enum_settings_mail_security" DEFAULT 'starttls' NOT NULL,
  	"mail_port" numeric,
  	"mail_user" varchar,
  	"mail_secret" varchar,
  	"mail_has_password" boolean DEFAULT false,
  	"mail_from_address" varchar,
  	"mail_from_name" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_statements_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_pages_fk";
  
  DROP INDEX "media_sizes_small_sizes_small_filename_idx";
  DROP INDEX "payload_locked_documents_rels_statements_id_idx";
  DROP INDEX "payload_locked_documents_rels_pages_id_idx";
  ALTER TABLE "statements" ADD COLUMN "kind" "enum_statements_kind" DEFAULT 'statement';
  ALTER TABLE "statements" ADD COLUMN "last_edited_by" varchar;
  ALTER TABLE "statements" ADD COLUMN "cover_id" uuid;
  ALTER TABLE "statements" ADD COLUMN "source_title" varchar;
  ALTER TABLE "statements" ADD COLUMN "source_address" varchar;
  ALTER TABLE "statements" ADD COLUMN "source_date" varchar;
  ALTER TABLE "statements" ADD COLUMN "licence" "enum_licence";
  ALTER TABLE "statements" ADD COLUMN "licence_text" varchar;
  ALTER TABLE "statements" ADD COLUMN "comments" "enum_comments_open" DEFAULT 'open';
  ALTER TABLE "statements" ADD COLUMN "comments_days" numeric DEFAULT 30;
  ALTER TABLE "_statements_v" ADD COLUMN "version_kind" "enum__statements_v_version_kind" DEFAULT 'statement';
  ALTER TABLE "_statements_v" ADD COLUMN "version_last_edited_by" varchar;
  ALTER TABLE "_statements_v" ADD COLUMN "version_cover_id" uuid;
  ALTER TABLE "_statements_v" ADD COLUMN "version_source_title" varchar;
  ALTER TABLE "_statements_v" ADD COLUMN "version_source_address" varchar;
  ALTER TABLE "_statements_v" ADD COLUMN "version_source_date" varchar;
  ALTER TABLE "_statements_v" ADD COLUMN "version_licence" "enum_licence";
  ALTER TABLE "_statements_v" ADD COLUMN "version_licence_text" varchar;
  ALTER TABLE "_statements_v" ADD COLUMN "version_comments" "enum_comments_open" DEFAULT 'open';
  ALTER TABLE "_statements_v" ADD COLUMN "version_comments_days" numeric DEFAULT 30;
  ALTER TABLE "_statements_v" ADD COLUMN "autosave" boolean;
  ALTER TABLE "pages" ADD COLUMN "last_edited_by" varchar;
  ALTER TABLE "pages" ADD COLUMN "cover_id" uuid;
  ALTER TABLE "pages" ADD COLUMN "comments" "enum_comments_open" DEFAULT 'closed';
  ALTER TABLE "pages" ADD COLUMN "comments_days" numeric DEFAULT 30;
  ALTER TABLE "_pages_v" ADD COLUMN "version_last_edited_by" varchar;
  ALTER TABLE "_pages_v" ADD COLUMN "version_cover_id" uuid;
  ALTER TABLE "_pages_v" ADD COLUMN "version_comments" "enum_comments_open" DEFAULT 'closed';
  ALTER TABLE "_pages_v" ADD COLUMN "version_comments_days" numeric DEFAULT 30;
  ALTER TABLE "_pages_v" ADD COLUMN "autosave" boolean;
  ALTER TABLE "media" ADD COLUMN "licence" "enum_licence";
  ALTER TABLE "media" ADD COLUMN "licence_text" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_small_avif_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_small_avif_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_small_avif_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_small_avif_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_small_avif_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_small_avif_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_small_webp_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_small_webp_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_small_webp_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_small_webp_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_small_webp_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_small_webp_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_small_jpeg_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_small_jpeg_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_small_jpeg_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_small_jpeg_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_small_jpeg_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_small_jpeg_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_medium_avif_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_medium_avif_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_medium_avif_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_medium_avif_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_medium_avif_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_medium_avif_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_medium_webp_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_medium_webp_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_medium_webp_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_medium_webp_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_medium_webp_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_medium_webp_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_medium_jpeg_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_medium_jpeg_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_medium_jpeg_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_medium_jpeg_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_medium_jpeg_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_medium_jpeg_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_large_avif_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_large_avif_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_large_avif_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_large_avif_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_large_avif_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_large_avif_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_large_jpeg_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_large_jpeg_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_large_jpeg_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_large_jpeg_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_large_jpeg_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_large_jpeg_filename" varchar;
  ALTER TABLE "labels" ADD COLUMN "topic_id" uuid;
  ALTER TABLE "labels" ADD COLUMN "group_id" uuid;
  ALTER TABLE "labels" ADD COLUMN "way" varchar;
  ALTER TABLE "users" ADD COLUMN "admin_language" "enum_users_admin_language";
  ALTER TABLE "users" ADD COLUMN "invited_at" timestamp(3) with time zone;
  ALTER TABLE "guest_tokens" ADD COLUMN "is_shared" boolean DEFAULT false;
  ALTER TABLE "guest_tokens" ADD COLUMN "person_id" uuid;
  ALTER TABLE "guest_tokens" ADD COLUMN "removes_second_factor" boolean DEFAULT false;
  ALTER TABLE "guest_tokens_rels" ADD COLUMN "action_calls_id" uuid;
  ALTER TABLE "guest_tokens_rels" ADD COLUMN "aims_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "topics_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "groups_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "comments_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "contacts_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "contact_topics_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "review_requests_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "schedules_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "redirects_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "audit_log_id" uuid;
  ALTER TABLE "campaign" ADD COLUMN "slogan" varchar;
  ALTER TABLE "campaign" ADD COLUMN "aims_introduction" varchar;
  ALTER TABLE "campaign" ADD COLUMN "licence" "enum_licence";
  ALTER TABLE "campaign" ADD COLUMN "licence_text" varchar;
  ALTER TABLE "campaign" ADD COLUMN "colours_first" varchar DEFAULT '#0b4f6c';
  ALTER TABLE "campaign" ADD COLUMN "colours_second" varchar DEFAULT '#f2c14e';
  ALTER TABLE "campaign" ADD COLUMN "logo_id" uuid;
  ALTER TABLE "campaign" ADD COLUMN "checklist_dismissed" boolean;
  ALTER TABLE "campaign" ADD COLUMN "has_back_up" boolean;
  ALTER TABLE "statements_signatories" ADD CONSTRAINT "statements_signatories_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."statements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "statements_corrections" ADD CONSTRAINT "statements_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."statements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "statements_texts" ADD CONSTRAINT "statements_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."statements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "statements_rels" ADD CONSTRAINT "statements_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."statements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "statements_rels" ADD CONSTRAINT "statements_rels_groups_fk" FOREIGN KEY ("groups_id") REFERENCES "public"."groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "statements_rels" ADD CONSTRAINT "statements_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "statements_rels" ADD CONSTRAINT "statements_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_statements_v_version_signatories" ADD CONSTRAINT "_statements_v_version_signatories_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_statements_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_statements_v_version_corrections" ADD CONSTRAINT "_statements_v_version_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_statements_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_statements_v_texts" ADD CONSTRAINT "_statements_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_statements_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_statements_v_rels" ADD CONSTRAINT "_statements_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_statements_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_statements_v_rels" ADD CONSTRAINT "_statements_v_rels_groups_fk" FOREIGN KEY ("groups_id") REFERENCES "public"."groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_statements_v_rels" ADD CONSTRAINT "_statements_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_statements_v_rels" ADD CONSTRAINT "_statements_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "action_calls_kinds" ADD CONSTRAINT "action_calls_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."action_calls"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "action_calls_corrections" ADD CONSTRAINT "action_calls_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."action_calls"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "action_calls" ADD CONSTRAINT "action_calls_translation_of_id_action_calls_id_fk" FOREIGN KEY ("translation_of_id") REFERENCES "public"."action_calls"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "action_calls" ADD CONSTRAINT "action_calls_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "action_calls_rels" ADD CONSTRAINT "action_calls_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."action_calls"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "action_calls_rels" ADD CONSTRAINT "action_calls_rels_aims_fk" FOREIGN KEY ("aims_id") REFERENCES "public"."aims"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "action_calls_rels" ADD CONSTRAINT "action_calls_rels_groups_fk" FOREIGN KEY ("groups_id") REFERENCES "public"."groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "action_calls_rels" ADD CONSTRAINT "action_calls_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "action_calls_rels" ADD CONSTRAINT "action_calls_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_action_calls_v_version_kinds" ADD CONSTRAINT "_action_calls_v_version_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_action_calls_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_action_calls_v_version_corrections" ADD CONSTRAINT "_action_calls_v_version_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_action_calls_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_action_calls_v" ADD CONSTRAINT "_action_calls_v_parent_id_action_calls_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."action_calls"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_action_calls_v" ADD CONSTRAINT "_action_calls_v_version_translation_of_id_action_calls_id_fk" FOREIGN KEY ("version_translation_of_id") REFERENCES "public"."action_calls"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_action_calls_v" ADD CONSTRAINT "_action_calls_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_action_calls_v_rels" ADD CONSTRAINT "_action_calls_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_action_calls_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_action_calls_v_rels" ADD CONSTRAINT "_action_calls_v_rels_aims_fk" FOREIGN KEY ("aims_id") REFERENCES "public"."aims"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_action_calls_v_rels" ADD CONSTRAINT "_action_calls_v_rels_groups_fk" FOREIGN KEY ("groups_id") REFERENCES "public"."groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_action_calls_v_rels" ADD CONSTRAINT "_action_calls_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_action_calls_v_rels" ADD CONSTRAINT "_action_calls_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "aims_wordings" ADD CONSTRAINT "aims_wordings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."aims"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "aims" ADD CONSTRAINT "aims_translation_of_id_aims_id_fk" FOREIGN KEY ("translation_of_id") REFERENCES "public"."aims"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_aims_v_version_wordings" ADD CONSTRAINT "_aims_v_version_wordings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_aims_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_aims_v" ADD CONSTRAINT "_aims_v_parent_id_aims_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."aims"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_aims_v" ADD CONSTRAINT "_aims_v_version_translation_of_id_aims_id_fk" FOREIGN KEY ("version_translation_of_id") REFERENCES "public"."aims"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_corrections" ADD CONSTRAINT "pages_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_version_corrections" ADD CONSTRAINT "_pages_v_version_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "groups_links" ADD CONSTRAINT "groups_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "comments" ADD CONSTRAINT "comments_parent_id_comments_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."comments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comments_rels" ADD CONSTRAINT "comments_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "comments_rels" ADD CONSTRAINT "comments_rels_statements_fk" FOREIGN KEY ("statements_id") REFERENCES "public"."statements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "comments_rels" ADD CONSTRAINT "comments_rels_action_calls_fk" FOREIGN KEY ("action_calls_id") REFERENCES "public"."action_calls"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "comments_rels" ADD CONSTRAINT "comments_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contacts" ADD CONSTRAINT "contacts_topic_id_contact_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."contact_topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "contacts" ADD CONSTRAINT "contacts_call_id_action_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."action_calls"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "contact_topics_rels" ADD CONSTRAINT "contact_topics_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."contact_topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contact_topics_rels" ADD CONSTRAINT "contact_topics_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "review_requests" ADD CONSTRAINT "review_requests_asked_by_id_users_id_fk" FOREIGN KEY ("asked_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "review_requests" ADD CONSTRAINT "review_requests_asked_of_id_users_id_fk" FOREIGN KEY ("asked_of_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "review_requests_rels" ADD CONSTRAINT "review_requests_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."review_requests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "review_requests_rels" ADD CONSTRAINT "review_requests_rels_statements_fk" FOREIGN KEY ("statements_id") REFERENCES "public"."statements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "review_requests_rels" ADD CONSTRAINT "review_requests_rels_action_calls_fk" FOREIGN KEY ("action_calls_id") REFERENCES "public"."action_calls"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "review_requests_rels" ADD CONSTRAINT "review_requests_rels_aims_fk" FOREIGN KEY ("aims_id") REFERENCES "public"."aims"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "review_requests_rels" ADD CONSTRAINT "review_requests_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "schedules" ADD CONSTRAINT "schedules_person_id_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "schedules_rels" ADD CONSTRAINT "schedules_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."schedules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "schedules_rels" ADD CONSTRAINT "schedules_rels_statements_fk" FOREIGN KEY ("statements_id") REFERENCES "public"."statements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "schedules_rels" ADD CONSTRAINT "schedules_rels_action_calls_fk" FOREIGN KEY ("action_calls_id") REFERENCES "public"."action_calls"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "schedules_rels" ADD CONSTRAINT "schedules_rels_aims_fk" FOREIGN KEY ("aims_id") REFERENCES "public"."aims"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "schedules_rels" ADD CONSTRAINT "schedules_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_statements_fk" FOREIGN KEY ("statements_id") REFERENCES "public"."statements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_action_calls_fk" FOREIGN KEY ("action_calls_id") REFERENCES "public"."action_calls"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_aims_fk" FOREIGN KEY ("aims_id") REFERENCES "public"."aims"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "campaign_navigation" ADD CONSTRAINT "campaign_navigation_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "campaign_navigation" ADD CONSTRAINT "campaign_navigation_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."campaign"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "campaign_follow" ADD CONSTRAINT "campaign_follow_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."campaign"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "campaign_give" ADD CONSTRAINT "campaign_give_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."campaign"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "campaign_rels" ADD CONSTRAINT "campaign_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."campaign"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "campaign_rels" ADD CONSTRAINT "campaign_rels_statements_fk" FOREIGN KEY ("statements_id") REFERENCES "public"."statements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "campaign_rels" ADD CONSTRAINT "campaign_rels_action_calls_fk" FOREIGN KEY ("action_calls_id") REFERENCES "public"."action_calls"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "campaign_rels" ADD CONSTRAINT "campaign_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_second_factor_for" ADD CONSTRAINT "settings_second_factor_for_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."settings"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "statements_signatories_order_idx" ON "statements_signatories" USING btree ("_order");
  CREATE INDEX "statements_signatories_parent_id_idx" ON "statements_signatories" USING btree ("_parent_id");
  CREATE INDEX "statements_corrections_order_idx" ON "statements_corrections" USING btree ("_order");
  CREATE INDEX "statements_corrections_parent_id_idx" ON "statements_corrections" USING btree ("_parent_id");
  CREATE INDEX "statements_texts_order_parent" ON "statements_texts" USING btree ("order","parent_id");
  CREATE INDEX "statements_rels_order_idx" ON "statements_rels" USING btree ("order");
  CREATE INDEX "statements_rels_parent_idx" ON "statements_rels" USING btree ("parent_id");
  CREATE INDEX "statements_rels_path_idx" ON "statements_rels" USING btree ("path");
  CREATE INDEX "statements_rels_groups_id_idx" ON "statements_rels" USING btree ("groups_id");
  CREATE INDEX "statements_rels_topics_id_idx" ON "statements_rels" USING btree ("topics_id");
  CREATE INDEX "statements_rels_media_id_idx" ON "statements_rels" USING btree ("media_id");
  CREATE INDEX "_statements_v_version_signatories_order_idx" ON "_statements_v_version_signatories" USING btree ("_order");
  CREATE INDEX "_statements_v_version_signatories_parent_id_idx" ON "_statements_v_version_signatories" USING btree ("_parent_id");
  CREATE INDEX "_statements_v_version_corrections_order_idx" ON "_statements_v_version_corrections" USING btree ("_order");
  CREATE INDEX "_statements_v_version_corrections_parent_id_idx" ON "_statements_v_version_corrections" USING btree ("_parent_id");
  CREATE INDEX "_statements_v_texts_order_parent" ON "_statements_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_statements_v_rels_order_idx" ON "_statements_v_rels" USING btree ("order");
  CREATE INDEX "_statements_v_rels_parent_idx" ON "_statements_v_rels" USING btree ("parent_id");
  CREATE INDEX "_statements_v_rels_path_idx" ON "_statements_v_rels" USING btree ("path");
  CREATE INDEX "_statements_v_rels_groups_id_idx" ON "_statements_v_rels" USING btree ("groups_id");
  CREATE INDEX "_statements_v_rels_topics_id_idx" ON "_statements_v_rels" USING btree ("topics_id");
  CREATE INDEX "_statements_v_rels_media_id_idx" ON "_statements_v_rels" USING btree ("media_id");
  CREATE INDEX "action_calls_kinds_order_idx" ON "action_calls_kinds" USING btree ("order");
  CREATE INDEX "action_calls_kinds_parent_idx" ON "action_calls_kinds" USING btree ("parent_id");
  CREATE INDEX "action_calls_corrections_order_idx" ON "action_calls_corrections" USING btree ("_order");
  CREATE INDEX "action_calls_corrections_parent_id_idx" ON "action_calls_corrections" USING btree ("_parent_id");
  CREATE INDEX "action_calls_language_idx" ON "action_calls" USING btree ("language");
  CREATE INDEX "action_calls_translation_of_idx" ON "action_calls" USING btree ("translation_of_id");
  CREATE INDEX "action_calls_slug_idx" ON "action_calls" USING btree ("slug");
  CREATE INDEX "action_calls_published_at_idx" ON "action_calls" USING btree ("published_at");
  CREATE INDEX "action_calls_cover_idx" ON "action_calls" USING btree ("cover_id");
  CREATE INDEX "action_calls_updated_at_idx" ON "action_calls" USING btree ("updated_at");
  CREATE INDEX "action_calls_created_at_idx" ON "action_calls" USING btree ("created_at");
  CREATE INDEX "action_calls_deleted_at_idx" ON "action_calls" USING btree ("deleted_at");
  CREATE INDEX "action_calls__status_idx" ON "action_calls" USING btree ("_status");
  CREATE INDEX "action_calls_rels_order_idx" ON "action_calls_rels" USING btree ("order");
  CREATE INDEX "action_calls_rels_parent_idx" ON "action_calls_rels" USING btree ("parent_id");
  CREATE INDEX "action_calls_rels_path_idx" ON "action_calls_rels" USING btree ("path");
  CREATE INDEX "action_calls_rels_aims_id_idx" ON "action_calls_rels" USING btree ("aims_id");
  CREATE INDEX "action_calls_rels_groups_id_idx" ON "action_calls_rels" USING btree ("groups_id");
  CREATE INDEX "action_calls_rels_topics_id_idx" ON "action_calls_rels" USING btree ("topics_id");
  CREATE INDEX "action_calls_rels_media_id_idx" ON "action_calls_rels" USING btree ("media_id");
  CREATE INDEX "_action_calls_v_version_kinds_order_idx" ON "_action_calls_v_version_kinds" USING btree ("order");
  CREATE INDEX "_action_calls_v_version_kinds_parent_idx" ON "_action_calls_v_version_kinds" USING btree ("parent_id");
  CREATE INDEX "_action_calls_v_version_corrections_order_idx" ON "_action_calls_v_version_corrections" USING btree ("_order");
  CREATE INDEX "_action_calls_v_version_corrections_parent_id_idx" ON "_action_calls_v_version_corrections" USING btree ("_parent_id");
  CREATE INDEX "_action_calls_v_parent_idx" ON "_action_calls_v" USING btree ("parent_id");
  CREATE INDEX "_action_calls_v_version_version_language_idx" ON "_action_calls_v" USING btree ("version_language");
  CREATE INDEX "_action_calls_v_version_version_translation_of_idx" ON "_action_calls_v" USING btree ("version_translation_of_id");
  CREATE INDEX "_action_calls_v_version_version_slug_idx" ON "_action_calls_v" USING btree ("version_slug");
  CREATE INDEX "_action_calls_v_version_version_published_at_idx" ON "_action_calls_v" USING btree ("version_published_at");
  CREATE INDEX "_action_calls_v_version_version_cover_idx" ON "_action_calls_v" USING btree ("version_cover_id");
  CREATE INDEX "_action_calls_v_version_version_updated_at_idx" ON "_action_calls_v" USING btree ("version_updated_at");
  CREATE INDEX "_action_calls_v_version_version_created_at_idx" ON "_action_calls_v" USING btree ("version_created_at");
  CREATE INDEX "_action_calls_v_version_version_deleted_at_idx" ON "_action_calls_v" USING btree ("version_deleted_at");
  CREATE INDEX "_action_calls_v_version_version__status_idx" ON "_action_calls_v" USING btree ("version__status");
  CREATE INDEX "_action_calls_v_created_at_idx" ON "_action_calls_v" USING btree ("created_at");
  CREATE INDEX "_action_calls_v_updated_at_idx" ON "_action_calls_v" USING btree ("updated_at");
  CREATE INDEX "_action_calls_v_latest_idx" ON "_action_calls_v" USING btree ("latest");
  CREATE INDEX "_action_calls_v_autosave_idx" ON "_action_calls_v" USING btree ("autosave");
  CREATE INDEX "_action_calls_v_rels_order_idx" ON "_action_calls_v_rels" USING btree ("order");
  CREATE INDEX "_action_calls_v_rels_parent_idx" ON "_action_calls_v_rels" USING btree ("parent_id");
  CREATE INDEX "_action_calls_v_rels_path_idx" ON "_action_calls_v_rels" USING btree ("path");
  CREATE INDEX "_action_calls_v_rels_aims_id_idx" ON "_action_calls_v_rels" USING btree ("aims_id");
  CREATE INDEX "_action_calls_v_rels_groups_id_idx" ON "_action_calls_v_rels" USING btree ("groups_id");
  CREATE INDEX "_action_calls_v_rels_topics_id_idx" ON "_action_calls_v_rels" USING btree ("topics_id");
  CREATE INDEX "_action_calls_v_rels_media_id_idx" ON "_action_calls_v_rels" USING btree ("media_id");
  CREATE INDEX "aims_wordings_order_idx" ON "aims_wordings" USING btree ("_order");
  CREATE INDEX "aims_wordings_parent_id_idx" ON "aims_wordings" USING btree ("_parent_id");
  CREATE INDEX "aims_language_idx" ON "aims" USING btree ("language");
  CREATE INDEX "aims_translation_of_idx" ON "aims" USING btree ("translation_of_id");
  CREATE INDEX "aims_slug_idx" ON "aims" USING btree ("slug");
  CREATE INDEX "aims_published_at_idx" ON "aims" USING btree ("published_at");
  CREATE INDEX "aims_position_idx" ON "aims" USING btree ("position");
  CREATE INDEX "aims_updated_at_idx" ON "aims" USING btree ("updated_at");
  CREATE INDEX "aims_created_at_idx" ON "aims" USING btree ("created_at");
  CREATE INDEX "aims_deleted_at_idx" ON "aims" USING btree ("deleted_at");
  CREATE INDEX "aims__status_idx" ON "aims" USING btree ("_status");
  CREATE INDEX "_aims_v_version_wordings_order_idx" ON "_aims_v_version_wordings" USING btree ("_order");
  CREATE INDEX "_aims_v_version_wordings_parent_id_idx" ON "_aims_v_version_wordings" USING btree ("_parent_id");
  CREATE INDEX "_aims_v_parent_idx" ON "_aims_v" USING btree ("parent_id");
  CREATE INDEX "_aims_v_version_version_language_idx" ON "_aims_v" USING btree ("version_language");
  CREATE INDEX "_aims_v_version_version_translation_of_idx" ON "_aims_v" USING btree ("version_translation_of_id");
  CREATE INDEX "_aims_v_version_version_slug_idx" ON "_aims_v" USING btree ("version_slug");
  CREATE INDEX "_aims_v_version_version_published_at_idx" ON "_aims_v" USING btree ("version_published_at");
  CREATE INDEX "_aims_v_version_version_position_idx" ON "_aims_v" USING btree ("version_position");
  CREATE INDEX "_aims_v_version_version_updated_at_idx" ON "_aims_v" USING btree ("version_updated_at");
  CREATE INDEX "_aims_v_version_version_created_at_idx" ON "_aims_v" USING btree ("version_created_at");
  CREATE INDEX "_aims_v_version_version_deleted_at_idx" ON "_aims_v" USING btree ("version_deleted_at");
  CREATE INDEX "_aims_v_version_version__status_idx" ON "_aims_v" USING btree ("version__status");
  CREATE INDEX "_aims_v_created_at_idx" ON "_aims_v" USING btree ("created_at");
  CREATE INDEX "_aims_v_updated_at_idx" ON "_aims_v" USING btree ("updated_at");
  CREATE INDEX "_aims_v_latest_idx" ON "_aims_v" USING btree ("latest");
  CREATE INDEX "_aims_v_autosave_idx" ON "_aims_v" USING btree ("autosave");
  CREATE INDEX "pages_corrections_order_idx" ON "pages_corrections" USING btree ("_order");
  CREATE INDEX "pages_corrections_parent_id_idx" ON "pages_corrections" USING btree ("_parent_id");
  CREATE INDEX "pages_rels_order_idx" ON "pages_rels" USING btree ("order");
  CREATE INDEX "pages_rels_parent_idx" ON "pages_rels" USING btree ("parent_id");
  CREATE INDEX "pages_rels_path_idx" ON "pages_rels" USING btree ("path");
  CREATE INDEX "pages_rels_media_id_idx" ON "pages_rels" USING btree ("media_id");
  CREATE INDEX "_pages_v_version_corrections_order_idx" ON "_pages_v_version_corrections" USING btree ("_order");
  CREATE INDEX "_pages_v_version_corrections_parent_id_idx" ON "_pages_v_version_corrections" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_rels_order_idx" ON "_pages_v_rels" USING btree ("order");
  CREATE INDEX "_pages_v_rels_parent_idx" ON "_pages_v_rels" USING btree ("parent_id");
  CREATE INDEX "_pages_v_rels_path_idx" ON "_pages_v_rels" USING btree ("path");
  CREATE INDEX "_pages_v_rels_media_id_idx" ON "_pages_v_rels" USING btree ("media_id");
  CREATE UNIQUE INDEX "topics_slug_idx" ON "topics" USING btree ("slug");
  CREATE INDEX "topics_updated_at_idx" ON "topics" USING btree ("updated_at");
  CREATE INDEX "topics_created_at_idx" ON "topics" USING btree ("created_at");
  CREATE INDEX "groups_links_order_idx" ON "groups_links" USING btree ("_order");
  CREATE INDEX "groups_links_parent_id_idx" ON "groups_links" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "groups_slug_idx" ON "groups" USING btree ("slug");
  CREATE INDEX "groups_updated_at_idx" ON "groups" USING btree ("updated_at");
  CREATE INDEX "groups_created_at_idx" ON "groups" USING btree ("created_at");
  CREATE INDEX "comments_status_idx" ON "comments" USING btree ("status");
  CREATE INDEX "comments_parent_idx" ON "comments" USING btree ("parent_id");
  CREATE INDEX "comments_written_at_idx" ON "comments" USING btree ("written_at");
  CREATE INDEX "comments_updated_at_idx" ON "comments" USING btree ("updated_at");
  CREATE INDEX "comments_created_at_idx" ON "comments" USING btree ("created_at");
  CREATE INDEX "comments_deleted_at_idx" ON "comments" USING btree ("deleted_at");
  CREATE INDEX "comments_rels_order_idx" ON "comments_rels" USING btree ("order");
  CREATE INDEX "comments_rels_parent_idx" ON "comments_rels" USING btree ("parent_id");
  CREATE INDEX "comments_rels_path_idx" ON "comments_rels" USING btree ("path");
  CREATE INDEX "comments_rels_statements_id_idx" ON "comments_rels" USING btree ("statements_id");
  CREATE INDEX "comments_rels_action_calls_id_idx" ON "comments_rels" USING btree ("action_calls_id");
  CREATE INDEX "comments_rels_pages_id_idx" ON "comments_rels" USING btree ("pages_id");
  CREATE INDEX "contacts_status_idx" ON "contacts" USING btree ("status");
  CREATE INDEX "contacts_topic_idx" ON "contacts" USING btree ("topic_id");
  CREATE INDEX "contacts_call_idx" ON "contacts" USING btree ("call_id");
  CREATE INDEX "contacts_written_at_idx" ON "contacts" USING btree ("written_at");
  CREATE INDEX "contacts_updated_at_idx" ON "contacts" USING btree ("updated_at");
  CREATE INDEX "contacts_created_at_idx" ON "contacts" USING btree ("created_at");
  CREATE INDEX "contact_topics_updated_at_idx" ON "contact_topics" USING btree ("updated_at");
  CREATE INDEX "contact_topics_created_at_idx" ON "contact_topics" USING btree ("created_at");
  CREATE INDEX "contact_topics_rels_order_idx" ON "contact_topics_rels" USING btree ("order");
  CREATE INDEX "contact_topics_rels_parent_idx" ON "contact_topics_rels" USING btree ("parent_id");
  CREATE INDEX "contact_topics_rels_path_idx" ON "contact_topics_rels" USING btree ("path");
  CREATE INDEX "contact_topics_rels_users_id_idx" ON "contact_topics_rels" USING btree ("users_id");
  CREATE INDEX "review_requests_asked_by_idx" ON "review_requests" USING btree ("asked_by_id");
  CREATE INDEX "review_requests_asked_of_idx" ON "review_requests" USING btree ("asked_of_id");
  CREATE INDEX "review_requests_state_idx" ON "review_requests" USING btree ("state");
  CREATE INDEX "review_requests_updated_at_idx" ON "review_requests" USING btree ("updated_at");
  CREATE INDEX "review_requests_created_at_idx" ON "review_requests" USING btree ("created_at");
  CREATE INDEX "review_requests_rels_order_idx" ON "review_requests_rels" USING btree ("order");
  CREATE INDEX "review_requests_rels_parent_idx" ON "review_requests_rels" USING btree ("parent_id");
  CREATE INDEX "review_requests_rels_path_idx" ON "review_requests_rels" USING btree ("path");
  CREATE INDEX "review_requests_rels_statements_id_idx" ON "review_requests_rels" USING btree ("statements_id");
  CREATE INDEX "review_requests_rels_action_calls_id_idx" ON "review_requests_rels" USING btree ("action_calls_id");
  CREATE INDEX "review_requests_rels_aims_id_idx" ON "review_requests_rels" USING btree ("aims_id");
  CREATE INDEX "review_requests_rels_pages_id_idx" ON "review_requests_rels" USING btree ("pages_id");
  CREATE INDEX "schedules_at_idx" ON "schedules" USING btree ("at");
  CREATE INDEX "schedules_person_idx" ON "schedules" USING btree ("person_id");
  CREATE INDEX "schedules_state_idx" ON "schedules" USING btree ("state");
  CREATE INDEX "schedules_updated_at_idx" ON "schedules" USING btree ("updated_at");
  CREATE INDEX "schedules_created_at_idx" ON "schedules" USING btree ("created_at");
  CREATE INDEX "schedules_rels_order_idx" ON "schedules_rels" USING btree ("order");
  CREATE INDEX "schedules_rels_parent_idx" ON "schedules_rels" USING btree ("parent_id");
  CREATE INDEX "schedules_rels_path_idx" ON "schedules_rels" USING btree ("path");
  CREATE INDEX "schedules_rels_statements_id_idx" ON "schedules_rels" USING btree ("statements_id");
  CREATE INDEX "schedules_rels_action_calls_id_idx" ON "schedules_rels" USING btree ("action_calls_id");
  CREATE INDEX "schedules_rels_aims_id_idx" ON "schedules_rels" USING btree ("aims_id");
  CREATE INDEX "schedules_rels_pages_id_idx" ON "schedules_rels" USING btree ("pages_id");
  CREATE INDEX "redirects_slug_idx" ON "redirects" USING btree ("slug");
  CREATE INDEX "redirects_updated_at_idx" ON "redirects" USING btree ("updated_at");
  CREATE INDEX "redirects_created_at_idx" ON "redirects" USING btree ("created_at");
  CREATE UNIQUE INDEX "collection_slug_idx" ON "redirects" USING btree ("collection","slug");
  CREATE INDEX "redirects_rels_order_idx" ON "redirects_rels" USING btree ("order");
  CREATE INDEX "redirects_rels_parent_idx" ON "redirects_rels" USING btree ("parent_id");
  CREATE INDEX "redirects_rels_path_idx" ON "redirects_rels" USING btree ("path");
  CREATE INDEX "redirects_rels_statements_id_idx" ON "redirects_rels" USING btree ("statements_id");
  CREATE INDEX "redirects_rels_action_calls_id_idx" ON "redirects_rels" USING btree ("action_calls_id");
  CREATE INDEX "redirects_rels_aims_id_idx" ON "redirects_rels" USING btree ("aims_id");
  CREATE INDEX "redirects_rels_pages_id_idx" ON "redirects_rels" USING btree ("pages_id");
  CREATE INDEX "audit_log_at_idx" ON "audit_log" USING btree ("at");
  CREATE INDEX "audit_log_action_idx" ON "audit_log" USING btree ("action");
  CREATE INDEX "campaign_navigation_order_idx" ON "campaign_navigation" USING btree ("_order");
  CREATE INDEX "campaign_navigation_parent_id_idx" ON "campaign_navigation" USING btree ("_parent_id");
  CREATE INDEX "campaign_navigation_page_idx" ON "campaign_navigation" USING btree ("page_id");
  CREATE INDEX "campaign_follow_order_idx" ON "campaign_follow" USING btree ("_order");
  CREATE INDEX "campaign_follow_parent_id_idx" ON "campaign_follow" USING btree ("_parent_id");
  CREATE INDEX "campaign_give_order_idx" ON "campaign_give" USING btree ("_order");
  CREATE INDEX "campaign_give_parent_id_idx" ON "campaign_give" USING btree ("_parent_id");
  CREATE INDEX "campaign_rels_order_idx" ON "campaign_rels" USING btree ("order");
  CREATE INDEX "campaign_rels_parent_idx" ON "campaign_rels" USING btree ("parent_id");
  CREATE INDEX "campaign_rels_path_idx" ON "campaign_rels" USING btree ("path");
  CREATE INDEX "campaign_rels_statements_id_idx" ON "campaign_rels" USING btree ("statements_id");
  CREATE INDEX "campaign_rels_action_calls_id_idx" ON "campaign_rels" USING btree ("action_calls_id");
  CREATE INDEX "campaign_rels_pages_id_idx" ON "campaign_rels" USING btree ("pages_id");
  CREATE INDEX "settings_second_factor_for_order_idx" ON "settings_second_factor_for" USING btree ("order");
  CREATE INDEX "settings_second_factor_for_parent_idx" ON "settings_second_factor_for" USING btree ("parent_id");
  ALTER TABLE "statements" ADD CONSTRAINT "statements_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_statements_v" ADD CONSTRAINT "_statements_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "labels" ADD CONSTRAINT "labels_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "labels" ADD CONSTRAINT "labels_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "guest_tokens" ADD CONSTRAINT "guest_tokens_person_id_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "guest_tokens_rels" ADD CONSTRAINT "guest_tokens_rels_action_calls_fk" FOREIGN KEY ("action_calls_id") REFERENCES "public"."action_calls"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guest_tokens_rels" ADD CONSTRAINT "guest_tokens_rels_aims_fk" FOREIGN KEY ("aims_id") REFERENCES "public"."aims"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_groups_fk" FOREIGN KEY ("groups_id") REFERENCES "public"."groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_comments_fk" FOREIGN KEY ("comments_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_contacts_fk" FOREIGN KEY ("contacts_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_contact_topics_fk" FOREIGN KEY ("contact_topics_id") REFERENCES "public"."contact_topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_review_requests_fk" FOREIGN KEY ("review_requests_id") REFERENCES "public"."review_requests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_schedules_fk" FOREIGN KEY ("schedules_id") REFERENCES "public"."schedules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_redirects_fk" FOREIGN KEY ("redirects_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_audit_log_fk" FOREIGN KEY ("audit_log_id") REFERENCES "public"."audit_log"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "campaign" ADD CONSTRAINT "campaign_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "statements_cover_idx" ON "statements" USING btree ("cover_id");
  CREATE INDEX "_statements_v_version_version_cover_idx" ON "_statements_v" USING btree ("version_cover_id");
  CREATE INDEX "_statements_v_autosave_idx" ON "_statements_v" USING btree ("autosave");
  CREATE INDEX "pages_cover_idx" ON "pages" USING btree ("cover_id");
  CREATE INDEX "_pages_v_version_version_cover_idx" ON "_pages_v" USING btree ("version_cover_id");
  CREATE INDEX "_pages_v_autosave_idx" ON "_pages_v" USING btree ("autosave");
  CREATE INDEX "media_sizes_small_avif_sizes_small_avif_filename_idx" ON "media" USING btree ("sizes_small_avif_filename");
  CREATE INDEX "media_sizes_small_webp_sizes_small_webp_filename_idx" ON "media" USING btree ("sizes_small_webp_filename");
  CREATE INDEX "media_sizes_small_jpeg_sizes_small_jpeg_filename_idx" ON "media" USING btree ("sizes_small_jpeg_filename");
  CREATE INDEX "media_sizes_medium_avif_sizes_medium_avif_filename_idx" ON "media" USING btree ("sizes_medium_avif_filename");
  CREATE INDEX "media_sizes_medium_webp_sizes_medium_webp_filename_idx" ON "media" USING btree ("sizes_medium_webp_filename");
  CREATE INDEX "media_sizes_medium_jpeg_sizes_medium_jpeg_filename_idx" ON "media" USING btree ("sizes_medium_jpeg_filename");
  CREATE INDEX "media_sizes_large_avif_sizes_large_avif_filename_idx" ON "media" USING btree ("sizes_large_avif_filename");
  CREATE INDEX "media_sizes_large_jpeg_sizes_large_jpeg_filename_idx" ON "media" USING btree ("sizes_large_jpeg_filename");
  CREATE INDEX "labels_topic_idx" ON "labels" USING btree ("topic_id");
  CREATE INDEX "labels_group_idx" ON "labels" USING btree ("group_id");
  CREATE INDEX "guest_tokens_person_idx" ON "guest_tokens" USING btree ("person_id");
  CREATE INDEX "guest_tokens_rels_action_calls_id_idx" ON "guest_tokens_rels" USING btree ("action_calls_id");
  CREATE INDEX "guest_tokens_rels_aims_id_idx" ON "guest_tokens_rels" USING btree ("aims_id");
  CREATE INDEX "payload_locked_documents_rels_topics_id_idx" ON "payload_locked_documents_rels" USING btree ("topics_id");
  CREATE INDEX "payload_locked_documents_rels_groups_id_idx" ON "payload_locked_documents_rels" USING btree ("groups_id");
  CREATE INDEX "payload_locked_documents_rels_comments_id_idx" ON "payload_locked_documents_rels" USING btree ("comments_id");
  CREATE INDEX "payload_locked_documents_rels_contacts_id_idx" ON "payload_locked_documents_rels" USING btree ("contacts_id");
  CREATE INDEX "payload_locked_documents_rels_contact_topics_id_idx" ON "payload_locked_documents_rels" USING btree ("contact_topics_id");
  CREATE INDEX "payload_locked_documents_rels_review_requests_id_idx" ON "payload_locked_documents_rels" USING btree ("review_requests_id");
  CREATE INDEX "payload_locked_documents_rels_schedules_id_idx" ON "payload_locked_documents_rels" USING btree ("schedules_id");
  CREATE INDEX "payload_locked_documents_rels_redirects_id_idx" ON "payload_locked_documents_rels" USING btree ("redirects_id");
  CREATE INDEX "payload_locked_documents_rels_audit_log_id_idx" ON "payload_locked_documents_rels" USING btree ("audit_log_id");
  CREATE INDEX "campaign_logo_idx" ON "campaign" USING btree ("logo_id");
  ALTER TABLE "media" DROP COLUMN "sizes_small_url";
  ALTER TABLE "media" DROP COLUMN "sizes_small_width";
  ALTER TABLE "media" DROP COLUMN "sizes_small_height";
  ALTER TABLE "media" DROP COLUMN "sizes_small_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_small_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_small_filename";
  ALTER TABLE "users" DROP COLUMN "login_attempts";
  ALTER TABLE "users" DROP COLUMN "lock_until";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "statements_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "pages_id";`);
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "statements_signatories" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "statements_corrections" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "statements_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "statements_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_statements_v_version_signatories" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_statements_v_version_corrections" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_statements_v_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_statements_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "action_calls_kinds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "action_calls_corrections" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "action_calls" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "action_calls_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_action_calls_v_version_kinds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_action_calls_v_version_corrections" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_action_calls_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_action_calls_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "aims_wordings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "aims" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_aims_v_version_wordings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_aims_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pages_corrections" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pages_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pages_v_version_corrections" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pages_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "topics" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "groups_links" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "groups" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "comments" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "comments_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "contacts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "contact_topics" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "contact_topics_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "review_requests" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "review_requests_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "schedules" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "schedules_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "redirects" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "redirects_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "audit_log" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "campaign_navigation" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "campaign_follow" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "campaign_give" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "campaign_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "settings_second_factor_for" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "settings" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "statements_signatories" CASCADE;
  DROP TABLE "statements_corrections" CASCADE;
  DROP TABLE "statements_texts" CASCADE;
  DROP TABLE "statements_rels" CASCADE;
  DROP TABLE "_statements_v_version_signatories" CASCADE;
  DROP TABLE "_statements_v_version_corrections" CASCADE;
  DROP TABLE "_statements_v_texts" CASCADE;
  DROP TABLE "_statements_v_rels" CASCADE;
  DROP TABLE "action_calls_kinds" CASCADE;
  DROP TABLE "action_calls_corrections" CASCADE;
  DROP TABLE "action_calls" CASCADE;
  DROP TABLE "action_calls_rels" CASCADE;
  DROP TABLE "_action_calls_v_version_kinds" CASCADE;
  DROP TABLE "_action_calls_v_version_corrections" CASCADE;
  DROP TABLE "_action_calls_v" CASCADE;
  DROP TABLE "_action_calls_v_rels" CASCADE;
  DROP TABLE "aims_wordings" CASCADE;
  DROP TABLE "aims" CASCADE;
  DROP TABLE "_aims_v_version_wordings" CASCADE;
  DROP TABLE "_aims_v" CASCADE;
  DROP TABLE "pages_corrections" CASCADE;
  DROP TABLE "pages_rels" CASCADE;
  DROP TABLE "_pages_v_version_corrections" CASCADE;
  DROP TABLE "_pages_v_rels" CASCADE;
  DROP TABLE "topics" CASCADE;
  DROP TABLE "groups_links" CASCADE;
  DROP TABLE "groups" CASCADE;
  DROP TABLE "comments" CASCADE;
  DROP TABLE "comments_rels" CASCADE;
  DROP TABLE "contacts" CASCADE;
  DROP TABLE "contact_topics" CASCADE;
  DROP TABLE "contact_topics_rels" CASCADE;
  DROP TABLE "review_requests" CASCADE;
  DROP TABLE "review_requests_rels" CASCADE;
  DROP TABLE "schedules" CASCADE;
  DROP TABLE "schedules_rels" CASCADE;
  DROP TABLE "redirects" CASCADE;
  DROP TABLE "redirects_rels" CASCADE;
  DROP TABLE "audit_log" CASCADE;
  DROP TABLE "campaign_navigation" CASCADE;
  DROP TABLE "campaign_follow" CASCADE;
  DROP TABLE "campaign_give" CASCADE;
  DROP TABLE "campaign_rels" CASCADE;
  DROP TABLE "settings_second_factor_for" CASCADE;
  DROP TABLE "settings" CASCADE;
  ALTER TABLE "statements" DROP CONSTRAINT "statements_cover_id_media_id_fk";
  
  ALTER TABLE "_statements_v" DROP CONSTRAINT "_statements_v_version_cover_id_media_id_fk";
  
  ALTER TABLE "pages" DROP CONSTRAINT "pages_cover_id_media_id_fk";
  
  ALTER TABLE "_pages_v" DROP CONSTRAINT "_pages_v_version_cover_id_media_id_fk";
  
  ALTER TABLE "labels" DROP CONSTRAINT "labels_topic_id_topics_id_fk";
  
  ALTER TABLE "labels" DROP CONSTRAINT "labels_group_id_groups_id_fk";
  
  ALTER TABLE "guest_tokens" DROP CONSTRAINT "guest_tokens_person_id_users_id_fk";
  
  ALTER TABLE "guest_tokens_rels" DROP CONSTRAINT "guest_tokens_rels_action_calls_fk";
  
  ALTER TABLE "guest_tokens_rels" DROP CONSTRAINT "guest_tokens_rels_aims_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_topics_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_groups_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_comments_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_contacts_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_contact_topics_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_review_requests_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_schedules_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_redirects_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_audit_log_fk";
  
  ALTER TABLE "campaign" DROP CONSTRAINT "campaign_logo_id_media_id_fk";
  
  ALTER TABLE "pages" ALTER COLUMN "kind" SET DATA TYPE text;
  ALTER TABLE "pages" ALTER COLUMN "kind" SET DEFAULT 'free'::text;
  DROP TYPE "public"."enum_pages_kind";
  CREATE TYPE "public"."enum_pages_kind" AS ENUM('free', 'about');
  ALTER TABLE "pages" ALTER COLUMN "kind" SET DEFAULT 'free'::"public"."enum_pages_kind";
  ALTER TABLE "pages" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_pages_kind" USING "kind"::"public"."enum_pages_kind";
  ALTER TABLE "_pages_v" ALTER COLUMN "version_kind" SET DATA TYPE text;
  ALTER TABLE "_pages_v" ALTER COLUMN "version_kind" SET DEFAULT 'free'::text;
  DROP TYPE "public"."enum__pages_v_version_kind";
  CREATE TYPE "public"."enum__pages_v_version_kind" AS ENUM('free', 'about');
  ALTER TABLE "_pages_v" ALTER COLUMN "version_kind" SET DEFAULT 'free'::"public"."enum__pages_v_version_kind";
  ALTER TABLE "_pages_v" ALTER COLUMN "version_kind" SET DATA TYPE "public"."enum__pages_v_version_kind" USING "version_kind"::"public"."enum__pages_v_version_kind";
  ALTER TABLE "labels" ALTER COLUMN "field" SET DATA TYPE text;
  DROP TYPE "public"."enum_labels_field";
  CREATE TYPE "public"."enum_labels_field" AS ENUM('name', 'purpose', 'founding-place', 'founding', 'alternative');
  ALTER TABLE "labels" ALTER COLUMN "field" SET DATA TYPE "public"."enum_labels_field" USING "field"::"public"."enum_labels_field";
  ALTER TABLE "guest_tokens" ALTER COLUMN "purpose" SET DATA TYPE text;
  DROP TYPE "public"."enum_guest_tokens_purpose";
  CREATE TYPE "public"."enum_guest_tokens_purpose" AS ENUM('preview', 'set-up');
  ALTER TABLE "guest_tokens" ALTER COLUMN "purpose" SET DATA TYPE "public"."enum_guest_tokens_purpose" USING "purpose"::"public"."enum_guest_tokens_purpose";
  DROP INDEX "statements_cover_idx";
  DROP INDEX "_statements_v_version_version_cover_idx";
  DROP INDEX "_statements_v_autosave_idx";
  DROP INDEX "pages_cover_idx";
  DROP INDEX "_pages_v_version_version_cover_idx";
  DROP INDEX "_pages_v_autosave_idx";
  DROP INDEX "media_sizes_small_avif_sizes_small_avif_filename_idx";
  DROP INDEX "media_sizes_small_webp_sizes_small_webp_filename_idx";
  DROP INDEX "media_sizes_small_jpeg_sizes_small_jpeg_filename_idx";
  DROP INDEX "media_sizes_medium_avif_sizes_medium_avif_filename_idx";
  DROP INDEX "media_sizes_medium_webp_sizes_medium_webp_filename_idx";
  DROP INDEX "media_sizes_medium_jpeg_sizes_medium_jpeg_filename_idx";
  DROP INDEX "media_sizes_large_avif_sizes_large_avif_filename_idx";
  DROP INDEX "media_sizes_large_jpeg_sizes_large_jpeg_filename_idx";
  DROP INDEX "labels_topic_idx";
  DROP INDEX "labels_group_idx";
  DROP INDEX "guest_tokens_person_idx";
  DROP INDEX "guest_tokens_rels_action_calls_id_idx";
  DROP INDEX "guest_tokens_rels_aims_id_idx";
  DROP INDEX "payload_locked_documents_rels_topics_id_idx";
  DROP INDEX "payload_locked_documents_rels_groups_id_idx";
  DROP INDEX "payload_locked_documents_rels_comments_id_idx";
  DROP INDEX "payload_locked_documents_rels_contacts_id_idx";
  DROP INDEX "payload_locked_documents_rels_contact_topics_id_idx";
  DROP INDEX "payload_locked_documents_rels_review_requests_id_idx";
  DROP INDEX "payload_locked_documents_rels_schedules_id_idx";
  DROP INDEX "payload_locked_documents_rels_redirects_id_idx";
  DROP INDEX "payload_locked_documents_rels_audit_log_id_idx";
  DROP INDEX "campaign_logo_idx";
  ALTER TABLE "media" ADD COLUMN "sizes_small_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_small_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_small_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_small_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_small_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_small_filename" varchar;
  ALTER TABLE "users" ADD COLUMN "login_attempts" numeric DEFAULT 0;
  ALTER TABLE "users" ADD COLUMN "lock_until" timestamp(3) with time zone;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "statements_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "pages_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_statements_fk" FOREIGN KEY ("statements_id") REFERENCES "public"."statements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "media_sizes_small_sizes_small_filename_idx" ON "media" USING btree ("sizes_small_filename");
  CREATE INDEX "payload_locked_documents_rels_statements_id_idx" ON "payload_locked_documents_rels" USING btree ("statements_id");
  CREATE INDEX "payload_locked_documents_rels_pages_id_idx" ON "payload_locked_documents_rels" USING btree ("pages_id");
  ALTER TABLE "statements" DROP COLUMN "kind";
  ALTER TABLE "statements" DROP COLUMN "last_edited_by";
  ALTER TABLE "statements" DROP COLUMN "cover_id";
  ALTER TABLE "statements" DROP COLUMN "source_title";
  ALTER TABLE "statements" DROP COLUMN "source_address";
  ALTER TABLE "statements" DROP COLUMN "source_date";
  ALTER TABLE "statements" DROP COLUMN "licence";
  ALTER TABLE "statements" DROP COLUMN "licence_text";
  ALTER TABLE "statements" DROP COLUMN "comments";
  ALTER TABLE "statements" DROP COLUMN "comments_days";
  ALTER TABLE "_statements_v" DROP COLUMN "version_kind";
  ALTER TABLE "_statements_v" DROP COLUMN "version_last_edited_by";
  ALTER TABLE "_statements_v" DROP COLUMN "version_cover_id";
  ALTER TABLE "_statements_v" DROP COLUMN "version_source_title";
  ALTER TABLE "_statements_v" DROP COLUMN "version_source_address";
  ALTER TABLE "_statements_v" DROP COLUMN "version_source_date";
  ALTER TABLE "_statements_v" DROP COLUMN "version_licence";
  ALTER TABLE "_statements_v" DROP COLUMN "version_licence_text";
  ALTER TABLE "_statements_v" DROP COLUMN "version_comments";
  ALTER TABLE "_statements_v" DROP COLUMN "version_comments_days";
  ALTER TABLE "_statements_v" DROP COLUMN "autosave";
  ALTER TABLE "pages" DROP COLUMN "last_edited_by";
  ALTER TABLE "pages" DROP COLUMN "cover_id";
  ALTER TABLE "pages" DROP COLUMN "comments";
  ALTER TABLE "pages" DROP COLUMN "comments_days";
  ALTER TABLE "_pages_v" DROP COLUMN "version_last_edited_by";
  ALTER TABLE "_pages_v" DROP COLUMN "version_cover_id";
  ALTER TABLE "_pages_v" DROP COLUMN "version_comments";
  ALTER TABLE "_pages_v" DROP COLUMN "version_comments_days";
  ALTER TABLE "_pages_v" DROP COLUMN "autosave";
  ALTER TABLE "media" DROP COLUMN "licence";
  ALTER TABLE "media" DROP COLUMN "licence_text";
  ALTER TABLE "media" DROP COLUMN "sizes_small_avif_url";
  ALTER TABLE "media" DROP COLUMN "sizes_small_avif_width";
  ALTER TABLE "media" DROP COLUMN "sizes_small_avif_height";
  ALTER TABLE "media" DROP COLUMN "sizes_small_avif_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_small_avif_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_small_avif_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_small_webp_url";
  ALTER TABLE "media" DROP COLUMN "sizes_small_webp_width";
  ALTER TABLE "media" DROP COLUMN "sizes_small_webp_height";
  ALTER TABLE "media" DROP COLUMN "sizes_small_webp_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_small_webp_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_small_webp_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_small_jpeg_url";
  ALTER TABLE "media" DROP COLUMN "sizes_small_jpeg_width";
  ALTER TABLE "media" DROP COLUMN "sizes_small_jpeg_height";
  ALTER TABLE "media" DROP COLUMN "sizes_small_jpeg_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_small_jpeg_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_small_jpeg_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_medium_avif_url";
  ALTER TABLE "media" DROP COLUMN "sizes_medium_avif_width";
  ALTER TABLE "media" DROP COLUMN "sizes_medium_avif_height";
  ALTER TABLE "media" DROP COLUMN "sizes_medium_avif_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_medium_avif_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_medium_avif_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_medium_webp_url";
  ALTER TABLE "media" DROP COLUMN "sizes_medium_webp_width";
  ALTER TABLE "media" DROP COLUMN "sizes_medium_webp_height";
  ALTER TABLE "media" DROP COLUMN "sizes_medium_webp_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_medium_webp_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_medium_webp_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_medium_jpeg_url";
  ALTER TABLE "media" DROP COLUMN "sizes_medium_jpeg_width";
  ALTER TABLE "media" DROP COLUMN "sizes_medium_jpeg_height";
  ALTER TABLE "media" DROP COLUMN "sizes_medium_jpeg_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_medium_jpeg_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_medium_jpeg_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_large_avif_url";
  ALTER TABLE "media" DROP COLUMN "sizes_large_avif_width";
  ALTER TABLE "media" DROP COLUMN "sizes_large_avif_height";
  ALTER TABLE "media" DROP COLUMN "sizes_large_avif_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_large_avif_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_large_avif_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_large_jpeg_url";
  ALTER TABLE "media" DROP COLUMN "sizes_large_jpeg_width";
  ALTER TABLE "media" DROP COLUMN "sizes_large_jpeg_height";
  ALTER TABLE "media" DROP COLUMN "sizes_large_jpeg_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_large_jpeg_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_large_jpeg_filename";
  ALTER TABLE "labels" DROP COLUMN "topic_id";
  ALTER TABLE "labels" DROP COLUMN "group_id";
  ALTER TABLE "labels" DROP COLUMN "way";
  ALTER TABLE "users" DROP COLUMN "admin_language";
  ALTER TABLE "users" DROP COLUMN "invited_at";
  ALTER TABLE "guest_tokens" DROP COLUMN "is_shared";
  ALTER TABLE "guest_tokens" DROP COLUMN "person_id";
  ALTER TABLE "guest_tokens" DROP COLUMN "removes_second_factor";
  ALTER TABLE "guest_tokens_rels" DROP COLUMN "action_calls_id";
  ALTER TABLE "guest_tokens_rels" DROP COLUMN "aims_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "topics_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "groups_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "comments_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "contacts_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "contact_topics_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "review_requests_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "schedules_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "redirects_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "audit_log_id";
  ALTER TABLE "campaign" DROP COLUMN "slogan";
  ALTER TABLE "campaign" DROP COLUMN "aims_introduction";
  ALTER TABLE "campaign" DROP COLUMN "licence";
  ALTER TABLE "campaign" DROP COLUMN "licence_text";
  ALTER TABLE "campaign" DROP COLUMN "colours_first";
  ALTER TABLE "campaign" DROP COLUMN "colours_second";
  ALTER TABLE "campaign" DROP COLUMN "logo_id";
  ALTER TABLE "campaign" DROP COLUMN "checklist_dismissed";
  ALTER TABLE "campaign" DROP COLUMN "has_back_up";
  DROP TYPE "public"."enum_statements_kind";
  DROP TYPE "public"."enum_licence";
  DROP TYPE "public"."enum_comments_open";
  DROP TYPE "public"."enum__statements_v_version_kind";
  DROP TYPE "public"."enum_action_calls_kinds";
  DROP TYPE "public"."enum_action_calls_status";
  DROP TYPE "public"."enum__action_calls_v_version_kinds";
  DROP TYPE "public"."enum__action_calls_v_version_status";
  DROP TYPE "public"."enum_aims_status";
  DROP TYPE "public"."enum__aims_v_version_status";
  DROP TYPE "public"."enum_comments_status";
  DROP TYPE "public"."enum_comments_kind";
  DROP TYPE "public"."enum_contacts_status";
  DROP TYPE "public"."enum_review_requests_state";
  DROP TYPE "public"."enum_schedules_action";
  DROP TYPE "public"."enum_schedules_state";
  DROP TYPE "public"."enum_users_admin_language";
  DROP TYPE "public"."enum_audit_log_action";
  DROP TYPE "public"."enum_campaign_navigation_section";
  DROP TYPE "public"."enum_campaign_follow_platform";
  DROP TYPE "public"."enum_campaign_give_kind";
  DROP TYPE "public"."enum_settings_second_factor_for";
  DROP TYPE "public"."enum_settings_mail_security";`);
}
