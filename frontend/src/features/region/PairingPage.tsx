import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { LifeSlider } from '@/components/LifeSlider';
import { Unknown } from '@/components/Money';
import { PageHead } from '@/components/PageHead';
import { RecordTimeline } from '@/components/RecordTimeline';
import { SourceText } from '@/components/SourceText';
import { Trouble } from '@/components/Trouble';
import { When } from '@/components/When';
import { useKnownAt, useLink } from '@/lib/asof';
import { useSaid, useTerm } from '@/lib/words';
import { AnnualPlans } from './AnnualPlans';
import { type Pairing, usePairing, usePairingLife } from './api';
import { AnnulPairing, EndPairing } from './PairingForms';
import { SideName } from './PairingList';

export function PairingPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const link = useLink();
  const past = useKnownAt() !== null;
  const { data, problem, retry } = usePairing(id);
  const life = usePairingLife(id);
  const items = life.data?.items ?? [];
  if (problem) {
    return <Trouble problem={problem} retry={retry} />;
  }
  return (
    <>
      <PageHead
        title={
          data ? `${data.donor.place.name} – ${data.recipient.place.name}` : t('common.loading')
        }
        note={data?.round}
      >
        <Link to={link(`/projects?pairing=${id}`)}>{t('region.pairing.projects')}</Link>
        <Link to={link(`/statements?pairing=${id}`)}>{t('region.pairing.statements')}</Link>
        {data && !past && !data.annulled ? (
          <>
            <EndPairing pairing={data} />
            <AnnulPairing pairing={data} />
          </>
        ) : null}
      </PageHead>
      <LifeSlider items={items} label={t('region.pairing.life')} />
      {data?.annulled ? (
        <p className="notice notice-bad">
          {t('region.pairing.annulled', { reason: data.annulled })}
        </p>
      ) : null}
      {data?.ended ? (
        <p className="notice notice-warn">{t('region.pairing.ended', { reason: data.ended })}</p>
      ) : null}
      <div className="split">
        <div>
          {data ? <Facts pairing={data} /> : null}
          <AnnualPlans pairing={id} />
        </div>
        <RecordTimeline title={t('region.pairing.timeline')} items={items} />
      </div>
    </>
  );
}

function Facts({ pairing }: { pairing: Pairing }) {
  const { t } = useTranslation();
  const term = useTerm();
  const said = useSaid();
  return (
    <section className="panel">
      <dl className="facts">
        <dt>{t('region.field.donor')}</dt>
        <dd>
          <SideName side={pairing.donor} />
        </dd>
        <dt>{t('region.field.recipient')}</dt>
        <dd>
          <SideName side={pairing.recipient} />
        </dd>
        <dt>{t('region.field.kind')}</dt>
        <dd>
          {term('PairingKind', pairing.kind)}{' '}
          {pairing.kindText ? <span className="said">{pairing.kindText}</span> : null}
        </dd>
        <dt>{t('region.field.evidence')}</dt>
        <dd>
          <When date={pairing.evidence} />
        </dd>
        <dt>{t('region.field.from')}</dt>
        <dd>
          <When date={pairing.from} />
        </dd>
        <dt>{t('region.field.to')}</dt>
        <dd>{pairing.to ? <When date={pairing.to} /> : t('region.field.noEnd')}</dd>
        {pairing.note ? (
          <>
            <dt>{t('region.field.note')}</dt>
            <dd className="full said">{pairing.note}</dd>
          </>
        ) : null}
        {pairing.remarks.length > 0 ? (
          <>
            <dt>{t('region.field.remarks')}</dt>
            <dd className="full">
              {pairing.remarks.map((remark, index) => (
                <div key={index}>{said(remark.text)}</div>
              ))}
            </dd>
          </>
        ) : null}
        <dt>{t('region.field.source')}</dt>
        <dd className="full">
          {pairing.source ? <SourceText source={pairing.source} /> : <Unknown />}
        </dd>
      </dl>
    </section>
  );
}
