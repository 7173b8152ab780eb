export type { Batch as ChangeBatch } from '@/platform/database';
export type { Change as DocumentChange, Changed as DocumentsChanged } from '@/platform/library/changes';
export type { VersionSeen as DocumentVersion } from '@/platform/library/studio';
