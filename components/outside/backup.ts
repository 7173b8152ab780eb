export type { BackupHead, BackupPlan } from '@/platform/backups';
