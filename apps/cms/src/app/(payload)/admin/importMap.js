import { DraftKeeper as DraftKeeper_5cd237f8a274de8b41adf1f28d660bd0 } from '../../../drafts/admin/DraftKeeper'
import { WhatStopsIt as WhatStopsIt_5f3c13546f98e7adb4e11dee2cd564ff } from '../../../publish/WhatStopsIt'
import { Languages as Languages_d41eaeb46b31ddc5a8b77d601f49bc38 } from '../../../translation/admin/Languages'
import { Source as Source_2ef9d56867bb446e0f08dd5349ac3ddd } from '../../../translation/admin/Source'
import { ReviewStrip as ReviewStrip_d21ffa4095c4a98f47c7bd53bc139a97 } from '../../../review/admin/ReviewStrip'
import { TitleCell as TitleCell_c0936b94860db135524fef4140a361c6 } from '../../../admin/fields/TitleCell'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { PasteFeatureClient as PasteFeatureClient_7d4aa2a4b0ec09842ef298e556ae8f83 } from '../../../editor/paste/PasteFeatureClient'
import { TextStateFeatureClient as TextStateFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BodyDiff as BodyDiff_fbd3493ad1660261d6ecb4cd2b799293 } from '../../../drafts/versions/BodyDiff'
import { PictureTexts as PictureTexts_7494bdf0e505bbc6642266f16fbd48a0 } from '../../../translation/pictures/PictureTexts'
import { RowName as RowName_75fe1855efc8807cc20a000922bf65a5 } from '../../../admin/fields/RowName'
import { LanguageCell as LanguageCell_fba36606720ad1a06ec2af3fc6f5b659 } from '../../../admin/fields/LanguageCell'
import { LanguageField as LanguageField_381db02f6c30f1233adb373b8524fc04 } from '../../../admin/fields/LanguageField'
import { TranslationOfField as TranslationOfField_dc21c4d7fd3e30a7f0b93c6d361424af } from '../../../admin/fields/TranslationOfField'
import { PlainDateField as PlainDateField_025ba46e20bd3ec3af8ef14ecfd3ea6d } from '../../../admin/fields/PlainDateField'
import { ShareDraft as ShareDraft_d327d6fd731ed1087349f0364519b03c } from '../../../documents/share/ShareDraft'
import { OnTheSite as OnTheSite_000d1f4ef9eda18a2edf9ccc281c85a1 } from '../../../admin/OnTheSite'
import { Schedule as Schedule_0a330122647a6d69b1d46a265aea2227 } from '../../../schedule/admin/Schedule'
import { PublishButtons as PublishButtons_8403623334b5c0b218f195b8ef877f23 } from '../../../publish/PublishButtons'
import { VersionList as VersionList_c329d606ee19b6178e23e877d8695de3 } from '../../../drafts/versions/VersionList'
import { AimsView as AimsView_115abf6abf9319a0e2d43ba4d518f3b3 } from '../../../collections/aims/admin/AimsView'
import { SaveAndClose as SaveAndClose_ba59bb93fe9f2795f79b4646d20dc25b } from '../../../collections/media/admin/SaveAndClose'
import { DecideField as DecideField_e8dc3a83ad912de92612689d69f078b5 } from '../../../collections/comments/admin/DecideField'
import { TextCell as TextCell_418f661cbdfb78e950ebcab651ec14b9 } from '../../../collections/comments/admin/TextCell'
import { StatusCell as StatusCell_24bc6c7077603b728ab45b2c20a807c7 } from '../../../collections/comments/admin/StatusCell'
import { OnCell as OnCell_9fc138e246783b1574e6174f0513e16f } from '../../../collections/comments/admin/OnCell'
import { OnField as OnField_d0c975818ef2e4b7db1ccef8c2153500 } from '../../../collections/comments/admin/OnField'
import { ParentCell as ParentCell_692fc856d396618c13f830a76cf887b9 } from '../../../collections/comments/admin/ParentCell'
import { ParentField as ParentField_f22b3d44cf6c2ec13238e327c7a243d4 } from '../../../collections/comments/admin/ParentField'
import { ProblemCell as ProblemCell_60b0ab7a3c492263cc98f78279190e56 } from '../../../schedule/admin/Problem'
import { ProblemField as ProblemField_60b0ab7a3c492263cc98f78279190e56 } from '../../../schedule/admin/Problem'
import { LanguagesField as LanguagesField_c09952bdd34a688c557012eaa2ef7973 } from '../../../admin/fields/LanguagesField'
import { AdminLanguage as AdminLanguage_d94907ec17638e53760a4357095a3694 } from '../../../collections/users/AdminLanguage'
import { SigningIn as SigningIn_b4e1e3ead1091e2e864884b6d803d321 } from '../../../sign-in/admin/SigningIn'
import { AccessLink as AccessLink_8a682b84b47fa29f61729e9100d53f92 } from '../../../invitations/admin/AccessLink'
import { InviteSomebody as InviteSomebody_7ea1dd968a1daf8bae31d40f4176eeac } from '../../../invitations/admin/InviteSomebody'
import { InviteView as InviteView_0a1d8a827715354821986c6e2f4f6a80 } from '../../../invitations/admin/InviteView'
import { ActorCell as ActorCell_31bcd577c9c52749b4f5a4746af8c09c } from '../../../audit/admin/Cells'
import { CollectionCell as CollectionCell_31bcd577c9c52749b4f5a4746af8c09c } from '../../../audit/admin/Cells'
import { DetailCell as DetailCell_31bcd577c9c52749b4f5a4746af8c09c } from '../../../audit/admin/Cells'
import { ColourField as ColourField_e64ae5d1b67f0720315febaaccf6c7e9 } from '../../../admin/fields/ColourField'
import { MailPassword as MailPassword_cfa01ac6f17164aed01b6f5ba4bef69f } from '../../../mail/admin/MailPassword'
import { SendTestMail as SendTestMail_9f74f2bfe3ddcfdcc03f72b1a5021ddb } from '../../../mail/admin/SendTestMail'
import { DemoBanner as DemoBanner_b5f2b4f7a0c7dc657058610d61e018bc } from '../../../admin/DemoBanner'
import { Icon as Icon_8c3bf6d9c8d24e4e81ab6192a4938147 } from '../../../admin/Logo'
import { Logo as Logo_8c3bf6d9c8d24e4e81ab6192a4938147 } from '../../../admin/Logo'
import { DashboardTitle as DashboardTitle_19d47259456fd11cf8fbdaecab4095f9 } from '../../../admin/DashboardTitle'
import { Tour as Tour_9c40801ab0dd016d3898893854bbb33e } from '../../../admin/Tour'
import { Checklist as Checklist_2f592027a2e508cadf59b8ae23b16f58 } from '../../../checklist/Checklist'
import { Dashboard as Dashboard_a5eac4eaad8d29098dd8d61707d584f9 } from '../../../dashboard/Dashboard'
import { MendedPages as MendedPages_d3abb391c9f1b6d6ee5105a718945cd6 } from '../../../admin/mending/MendedPages'
import { VersionLine as VersionLine_1b64a53620ea033a8f34a9adabb9f171 } from '../../../drafts/admin/VersionLine'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/drafts/admin/DraftKeeper#DraftKeeper": DraftKeeper_5cd237f8a274de8b41adf1f28d660bd0,
  "/publish/WhatStopsIt#WhatStopsIt": WhatStopsIt_5f3c13546f98e7adb4e11dee2cd564ff,
  "/translation/admin/Languages#Languages": Languages_d41eaeb46b31ddc5a8b77d601f49bc38,
  "/translation/admin/Source#Source": Source_2ef9d56867bb446e0f08dd5349ac3ddd,
  "/review/admin/ReviewStrip#ReviewStrip": ReviewStrip_d21ffa4095c4a98f47c7bd53bc139a97,
  "/admin/fields/TitleCell#TitleCell": TitleCell_c0936b94860db135524fef4140a361c6,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/editor/paste/PasteFeatureClient#PasteFeatureClient": PasteFeatureClient_7d4aa2a4b0ec09842ef298e556ae8f83,
  "@payloadcms/richtext-lexical/client#TextStateFeatureClient": TextStateFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/drafts/versions/BodyDiff#BodyDiff": BodyDiff_fbd3493ad1660261d6ecb4cd2b799293,
  "/translation/pictures/PictureTexts#PictureTexts": PictureTexts_7494bdf0e505bbc6642266f16fbd48a0,
  "/admin/fields/RowName#RowName": RowName_75fe1855efc8807cc20a000922bf65a5,
  "/admin/fields/LanguageCell#LanguageCell": LanguageCell_fba36606720ad1a06ec2af3fc6f5b659,
  "/admin/fields/LanguageField#LanguageField": LanguageField_381db02f6c30f1233adb373b8524fc04,
  "/admin/fields/TranslationOfField#TranslationOfField": TranslationOfField_dc21c4d7fd3e30a7f0b93c6d361424af,
  "/admin/fields/PlainDateField#PlainDateField": PlainDateField_025ba46e20bd3ec3af8ef14ecfd3ea6d,
  "/documents/share/ShareDraft#ShareDraft": ShareDraft_d327d6fd731ed1087349f0364519b03c,
  "/admin/OnTheSite#OnTheSite": OnTheSite_000d1f4ef9eda18a2edf9ccc281c85a1,
  "/schedule/admin/Schedule#Schedule": Schedule_0a330122647a6d69b1d46a265aea2227,
  "/publish/PublishButtons#PublishButtons": PublishButtons_8403623334b5c0b218f195b8ef877f23,
  "/drafts/versions/VersionList#VersionList": VersionList_c329d606ee19b6178e23e877d8695de3,
  "/collections/aims/admin/AimsView#AimsView": AimsView_115abf6abf9319a0e2d43ba4d518f3b3,
  "/collections/media/admin/SaveAndClose#SaveAndClose": SaveAndClose_ba59bb93fe9f2795f79b4646d20dc25b,
  "/collections/comments/admin/DecideField#DecideField": DecideField_e8dc3a83ad912de92612689d69f078b5,
  "/collections/comments/admin/TextCell#TextCell": TextCell_418f661cbdfb78e950ebcab651ec14b9,
  "/collections/comments/admin/StatusCell#StatusCell": StatusCell_24bc6c7077603b728ab45b2c20a807c7,
  "/collections/comments/admin/OnCell#OnCell": OnCell_9fc138e246783b1574e6174f0513e16f,
  "/collections/comments/admin/OnField#OnField": OnField_d0c975818ef2e4b7db1ccef8c2153500,
  "/collections/comments/admin/ParentCell#ParentCell": ParentCell_692fc856d396618c13f830a76cf887b9,
  "/collections/comments/admin/ParentField#ParentField": ParentField_f22b3d44cf6c2ec13238e327c7a243d4,
  "/schedule/admin/Problem#ProblemCell": ProblemCell_60b0ab7a3c492263cc98f78279190e56,
  "/schedule/admin/Problem#ProblemField": ProblemField_60b0ab7a3c492263cc98f78279190e56,
  "/admin/fields/LanguagesField#LanguagesField": LanguagesField_c09952bdd34a688c557012eaa2ef7973,
  "/collections/users/AdminLanguage#AdminLanguage": AdminLanguage_d94907ec17638e53760a4357095a3694,
  "/sign-in/admin/SigningIn#SigningIn": SigningIn_b4e1e3ead1091e2e864884b6d803d321,
  "/invitations/admin/AccessLink#AccessLink": AccessLink_8a682b84b47fa29f61729e9100d53f92,
  "/invitations/admin/InviteSomebody#InviteSomebody": InviteSomebody_7ea1dd968a1daf8bae31d40f4176eeac,
  "/invitations/admin/InviteView#InviteView": InviteView_0a1d8a827715354821986c6e2f4f6a80,
  "/audit/admin/Cells#ActorCell": ActorCell_31bcd577c9c52749b4f5a4746af8c09c,
  "/audit/admin/Cells#CollectionCell": CollectionCell_31bcd577c9c52749b4f5a4746af8c09c,
  "/audit/admin/Cells#DetailCell": DetailCell_31bcd577c9c52749b4f5a4746af8c09c,
  "/admin/fields/ColourField#ColourField": ColourField_e64ae5d1b67f0720315febaaccf6c7e9,
  "/mail/admin/MailPassword#MailPassword": MailPassword_cfa01ac6f17164aed01b6f5ba4bef69f,
  "/mail/admin/SendTestMail#SendTestMail": SendTestMail_9f74f2bfe3ddcfdcc03f72b1a5021ddb,
  "/admin/DemoBanner#DemoBanner": DemoBanner_b5f2b4f7a0c7dc657058610d61e018bc,
  "/admin/Logo#Icon": Icon_8c3bf6d9c8d24e4e81ab6192a4938147,
  "/admin/Logo#Logo": Logo_8c3bf6d9c8d24e4e81ab6192a4938147,
  "/admin/DashboardTitle#DashboardTitle": DashboardTitle_19d47259456fd11cf8fbdaecab4095f9,
  "/admin/Tour#Tour": Tour_9c40801ab0dd016d3898893854bbb33e,
  "/checklist/Checklist#Checklist": Checklist_2f592027a2e508cadf59b8ae23b16f58,
  "/dashboard/Dashboard#Dashboard": Dashboard_a5eac4eaad8d29098dd8d61707d584f9,
  "/admin/mending/MendedPages#MendedPages": MendedPages_d3abb391c9f1b6d6ee5105a718945cd6,
  "/drafts/admin/VersionLine#VersionLine": VersionLine_1b64a53620ea033a8f34a9adabb9f171,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
