import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { LifeSlider } from '@/components/LifeSlider';
import { Unknown } from '@/components/Money';
import { PageHead } from '@/components/PageHead';
import { RecordTimeline } from '@/components/RecordTimeline';
import { Trouble } from '@/components/Trouble';
import { TrueOn } from '@/components/TrueOn';
import { useLink } from '@/lib/asof';
import { useMayRead } from '@/lib/may';
import { useTerm } from '@/lib/words';
import { type HouseholdFile, useHousehold, useHouseholdLife } from './api';
import { Gaps, Irregularities } from './Gaps';
import { HouseholdName } from './HouseholdTotals';
import { Incomes } from './Incomes';
import { GoneMembers, Members } from './Members';
import { Labour, MonitoringText, RegistrationText } from './Standing';

export function HouseholdPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [params] = useSearchParams();
  const { data, problem, retry } = useHousehold(id, params.get('trueOn'));
  const inner = useMayRead()('/households/{id}/history') === true;
  const life = useHouseholdLife(id, inner);
  const items = life.data?.items ?? [];
  if (problem) {
    return <Trouble problem={problem} retry={retry} />;
  }
  if (!data) {
    return <PageHead title={t('common.loading')} />;
  }
  const head = data.members.find((member) => member.relation === 'HEAD')?.name;
  return (
    <>
      <PageHead
        title={
          <>
            {head ?? t('household.noHead')}{' '}
            {data.stands ? null : (
              <span className="state state-bad">{t('household.page.over')}</span>
            )}
          </>
        }
        note={`${data.where?.path.join(' / ') ?? ''} · ${t('household.page.masked')}`}
      />
      {inner ? <LifeSlider items={items} label={t('household.page.life')} /> : null}
      <Notices file={data} />
      <div className={inner ? 'split' : undefined}>
        <div>
          <TrueOn />
          <Facts file={data} />
          <Members members={data.members} />
          <GoneMembers gone={data.gone} />
          {data.incomes ? <Incomes incomes={data.incomes} /> : null}
          {inner ? <Gaps gaps={data.gaps} /> : null}
          {data.irregularities?.length ? <Irregularities broken={data.irregularities} /> : null}
        </div>
        {inner ? (
          <RecordTimeline title={t('household.page.timeline')} items={items}>
            {life.problem ? <Trouble problem={life.problem} retry={life.retry} /> : null}
          </RecordTimeline>
        ) : null}
      </div>
    </>
  );
}

/** What changes how all the rest is read: annulled, or gone into another household. */
function Notices({ file }: { file: HouseholdFile }) {
  const { t } = useTranslation();
  const term = useTerm();
  return (
    <>
      {file.annulled ? (
        <p className="notice notice-bad">
          {t('household.page.annulled', { cause: term('AnnulmentCause', file.annulled) })}{' '}
          {file.sameAs ? <HouseholdName id={file.sameAs} /> : null}
        </p>
      ) : null}
      {file.mergedInto ? (
        <p className="notice notice-warn">
          {t('household.page.mergedInto')} <HouseholdName id={file.mergedInto} />
        </p>
      ) : null}
    </>
  );
}

function Facts({ file }: { file: HouseholdFile }) {
  const { t } = useTranslation();
  const term = useTerm();
  const link = useLink();
  return (
    <section className="panel" aria-label={t('household.page.facts')}>
      <h2 className="section">{t('household.page.facts')}</h2>
      <dl className="facts">
        <dt>{t('household.field.place')}</dt>
        <dd>
          {file.where ? (
            <Link to={link(`/regions/${file.where.place.code}`)}>
              {file.where.path.slice(-3).join(' / ')}
            </Link>
          ) : (
            <Unknown />
          )}
        </dd>
        <dt>{t('household.field.registration')}</dt>
        <dd>
          <RegistrationText registration={file.registration} />
        </dd>
        <dt>{t('household.field.monitoring')}</dt>
        <dd>
          <MonitoringText monitoring={file.monitoring} />
        </dd>
        <dt>{t('household.field.persons')}</dt>
        <dd className="num">{file.members.length}</dd>
        <dt>{t('household.field.labour')}</dt>
        <dd>
          <Labour labour={file.labour} />
        </dd>
        {file.links.length > 0 ? (
          <>
            <dt>{t('household.field.links')}</dt>
            <dd>
              {file.links.map(({ kind, household }) => (
                <div key={`${kind}-${household}`}>
                  {term('HouseholdCard.LinkKind', kind)} <HouseholdName id={household} />
                </div>
              ))}
            </dd>
          </>
        ) : null}
      </dl>
    </section>
  );
}
