export type { Batch as ChangeBatch } from '@/platform/database';
export type { Change as DocumentChange, Changed as DocumentsChanged } from '@/platform/changes';
export type { VersionSeen as DocumentVersion } from '@/platform/studio';
