export type { BackupHead, BackupPlan } from '@/platform/library/backups';
