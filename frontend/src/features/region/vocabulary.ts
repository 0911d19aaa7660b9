export const PAIRING_KINDS = [
  'PROVINCE',
  'PREFECTURE',
  'COUNTY',
  'TOWNSHIP',
  'VILLAGE',
  'DEPARTMENT',
  'CROSS_LEVEL',
  'OTHER',
] as const;
