import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Words } from './problem';

/** Words given by the server in both languages, in the reader's. */
export function useSaid(): (words: Words | null | undefined) => string {
  const { i18n } = useTranslation();
  return useCallback(
    (words) => (words ? (i18n.language === 'en' ? words.en : words.zh) : ''),
    [i18n.language],
  );
}

/** The catalogue's word for a constant; the constant itself where it has none. */
export function useTerm(): (type: string, constant: string | null | undefined) => string {
  const { t } = useTranslation();
  return useCallback(
    (type, constant) =>
      constant ? t(`terms.${type}.${constant}`, { defaultValue: constant }) : t('common.unknown'),
    [t],
  );
}

const IRREGULARITIES = [
  'ProjectIrregularity',
  'ReportIrregularity',
  'PlanIrregularity',
  'BenefitIrregularity',
  'HouseholdIrregularity',
];

/** The catalogue's word for a broken rule, of whichever feature it is. */
export function useIrregularity(): (code: string) => string {
  const { t } = useTranslation();
  return useCallback(
    (code) =>
      t(
        IRREGULARITIES.map((type) => `terms.${type}.${code}`),
        { defaultValue: code },
      ),
    [t],
  );
}
