import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Amounts, Fen, Unknown } from '@/components/Money';
import { SourceText } from '@/components/SourceText';
import { When } from '@/components/When';
import { useLink } from '@/lib/asof';
import { useRead } from '@/lib/query';
import { useTerm } from '@/lib/words';
import type { ArrangementRecord } from './api';
import { Until } from './ArrangementList';
import { Things } from './Things';

/** Who puts in what, who pays, who receives, and what it holds. */
export function Facts({ arrangement }: { arrangement: ArrangementRecord }) {
  const { t } = useTranslation();
  const term = useTerm();
  const { facts } = arrangement;
  return (
    <section className="panel" aria-label={t('benefit.page.facts')}>
      <h2 className="section">{t('benefit.page.facts')}</h2>
      <dl className="facts">
        <dt>{t('benefit.field.payer')}</dt>
        <dd>{facts.payer?.name ?? <Unknown />}</dd>
        <dt>{t('benefit.field.receivers')}</dt>
        <dd>
          {facts.receivers.length === 0 ? <Unknown /> : null}
          {facts.receivers.map((one, index) => (
            <div key={index}>
              {one.party?.name ?? term('ReceiverKind', one.kind)}
              {one.count === null ? '' : ` × ${one.count}`}
              {one.text ? <span className="said"> {one.text}</span> : null}
            </div>
          ))}
        </dd>
        <dt>{t('benefit.field.principal')}</dt>
        <dd>
          <Amounts amounts={facts.principal} />
          <Things things={facts.things} />
        </dd>
        <dt>{t('benefit.field.time')}</dt>
        <dd>
          <When date={facts.from} /> – <Until day={arrangement.until} />
        </dd>
        <dt>{t('benefit.field.project')}</dt>
        <dd>{facts.project ? <Project id={facts.project} /> : <Unknown />}</dd>
        <dt>{t('benefit.field.places')}</dt>
        <dd>{facts.places.map((place) => place.name).join('、') || <Unknown />}</dd>
        <dt>{t('benefit.field.held')}</dt>
        <dd>
          <Fen fen={arrangement.heldFen} />
        </dd>
        <dt>{t('benefit.field.free')}</dt>
        <dd>
          <Fen fen={arrangement.freeFen} />
        </dd>
        {facts.text ? (
          <>
            <dt>{t('benefit.field.text')}</dt>
            <dd className="full said">{facts.text}</dd>
          </>
        ) : null}
        <dt>{t('benefit.field.documents')}</dt>
        <dd className="full">
          {arrangement.documents.map((document, index) => (
            <SourceText key={index} source={document} />
          ))}
          {arrangement.source ? <SourceText source={arrangement.source} /> : null}
          {arrangement.documents.length === 0 && !arrangement.source ? <Unknown /> : null}
        </dd>
      </dl>
    </section>
  );
}

function Project({ id }: { id: string }) {
  const link = useLink();
  const { data } = useRead<{ plan: { title: string | null } }>(`/projects/${id}`);
  return <Link to={link(`/projects/${id}`)}>{data?.plan.title ?? id}</Link>;
}
