/** Constants of the server's catalogue in the order a person looks for them. */
export const STAGES = [
  'PROPOSED',
  'REVIEWED',
  'APPRAISED',
  'IN_LIBRARY',
  'APPROVED',
  'IN_IMPLEMENTATION',
  'COMPLETED',
  'ACCEPTED',
  'HANDED_OVER',
  'ENDED',
  'UNKNOWN',
  'ANNULLED',
] as const;

export const SECTORS = [
  'INDUSTRY',
  'LABOUR',
  'CONSUMPTION',
  'EDUCATION',
  'HEALTH',
  'PUBLIC_SERVICE',
  'TRAINING',
  'INFRASTRUCTURE',
  'HOUSING',
  'RELIEF',
  'CULTURE_TOURISM',
  'SEVERAL',
  'OTHER',
  'NOT_STATED',
] as const;
