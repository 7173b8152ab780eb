/**
 * What the interface needs from outside, as the interface sees it, a file a page. The platform fulfils it in the
 * entrypoints, fakes do in the tests: no component knows the browser, the database or a host page. Records that are
 * handed over as they are have the platform's own types, and nothing else of it.
 */
export type { BackupHead, BackupPlan } from './backup';
export type { ChangeBatch, DocumentChange, DocumentVersion, DocumentsChanged } from './changes';
export type { ContactPort } from './contact';
export type { DeskPort, Inserted, Refusal } from './desk';
export type { Answer, Question, SparedSecret } from './gate';
export type { IgnoredPort } from './ignored';
export type { LearningPort } from './learning';
export type { LookUpPort } from './look-up';
export type { Draft, FieldWish, PanelDeskPort, StorageState } from './panel';
export type { Rendered, ReplyPort, Values } from './reply';
export type { Settings, SettingsPort } from './settings';
export type { Site, SitePort } from './site';
export type { SiteFile, SitesPort } from './sites';
export type { LibraryPort, Trade } from './starter';
export type { Remark, StudioPort, UnsavedEdit, Usage } from './studio';
export type { LetterPort } from './letter';
export type { LookUpFilter, QuestionAsked, ReferenceHit, Suggested, Suggestion } from '@/utils/suggest';
export type { Sample, TemplateRemark, TemplateTools } from './tools';
