export interface BackupHead {
  readonly id: number;
  readonly at: string;
  readonly why: 'schedule' | 'asked' | 'import';
  readonly documents: number;
  readonly size: number;
}

export interface BackupPlan {
  readonly everyDays: number;
  readonly keep: number;
}
