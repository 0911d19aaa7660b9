export const REGISTRATIONS = [
  'NEVER_REGISTERED',
  'UNLIFTED',
  'LIFTED',
  'RELAPSED',
  'UNKNOWN',
] as const;
export const MONITORING_STATES = ['MONITORED', 'RISK_CLEARED', 'NOT_MONITORED', 'UNKNOWN'] as const;
export const MONITORING_CATEGORIES = [
  'UNSTABLE_EXITED',
  'MARGINAL_AT_RISK',
  'SUDDEN_HARDSHIP',
] as const;
export const GAPS = [
  'HEAD_MISSING',
  'ID_NUMBER_MISSING',
  'PHONE_MISSING',
  'ACCOUNT_MISSING',
  'RELATION_UNKNOWN',
  'LABOUR_UNKNOWN',
  'REGISTRATION_UNKNOWN',
  'REGISTRATION_DATE_MISSING',
  'MONITORING_UNKNOWN',
  'INCOME_NEVER_SURVEYED',
] as const;

/** What is counted, under which heading, in the words of which catalogue type. */
export const COUNTS = {
  registration: { measure: 'households', by: 'registration', type: 'RegistrationStatus' },
  monitoring: { measure: 'households', by: 'monitoring', type: 'MonitoringState' },
  category: { measure: 'households', by: 'category', type: 'MonitoringCategory' },
  persons: { measure: 'persons', by: 'registration', type: 'RegistrationStatus' },
  labour: { measure: 'labour', by: 'capacity', type: 'LabourCapacity' },
  gaps: { measure: 'gaps', by: 'gap', type: 'GapKind' },
} as const;

export type Count = keyof typeof COUNTS;
