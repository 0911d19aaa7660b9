import { Unknown } from '@/components/Money';
import { When } from '@/components/When';
import { useTranslation } from 'react-i18next';
import { useTerm } from '@/lib/words';
import type { LabourCount, Monitoring, Registration } from './api';

const looks: Record<string, string> = {
  UNLIFTED: 'state state-warn',
  LIFTED: 'state state-good',
  RELAPSED: 'state state-bad',
  MONITORED: 'state state-warn',
  RISK_CLEARED: 'state state-good',
};

/** A status never stands without since when, or since when it is known to have held. */
export function RegistrationText({ registration }: { registration: Registration }) {
  const term = useTerm();
  const { status } = registration;
  return status === 'UNKNOWN' ? (
    <Unknown />
  ) : (
    <>
      <span className={looks[status] ?? 'state'}>{term('RegistrationStatus', status)}</span>{' '}
      <Since {...registration} />
    </>
  );
}

export function MonitoringText({ monitoring }: { monitoring: Monitoring }) {
  const term = useTerm();
  const { state, category } = monitoring;
  return state === 'UNKNOWN' ? (
    <Unknown />
  ) : (
    <>
      <span className={looks[state] ?? 'state'}>{term('MonitoringState', state)}</span>{' '}
      {category ? `${term('MonitoringCategory', category)} ` : ''}
      <Since {...monitoring} />
    </>
  );
}

function Since({ since, asOf }: Pick<Registration, 'since' | 'asOf'>) {
  const { t } = useTranslation();
  if (since) {
    return (
      <small className="hint">
        {t('household.since')} <When date={since} />
      </small>
    );
  }
  return asOf ? (
    <small className="hint num">{t('household.asOf', { day: asOf })}</small>
  ) : (
    <small className="hint">{t('household.sinceUnknown')}</small>
  );
}

export function Labour({ labour }: { labour: LabourCount[] }) {
  const { t } = useTranslation();
  const term = useTerm();
  return labour.length === 0 ? (
    <Unknown />
  ) : (
    labour
      .map(({ capacity, persons }) =>
        t('household.capable', { capacity: term('LabourCapacity', capacity), count: persons }),
      )
      .join('、')
  );
}
