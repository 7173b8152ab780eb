export type { CheckContext, Finding, Fix, Severity, Words } from './finding';
