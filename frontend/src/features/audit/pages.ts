export { AuditPage } from './AuditPage';
export { EntryPage } from './EntryPage';
