import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ActorName } from '@/components/ActorName';
import { PageHead } from '@/components/PageHead';
import { SourceText } from '@/components/SourceText';
import { Trouble } from '@/components/Trouble';
import { When } from '@/components/When';
import { momentText } from '@/lib/dates';
import { recordPage } from '@/lib/records';
import { useSaid } from '@/lib/words';
import { type Entry, useEntry } from './api';

/** One entry with its envelope: who, when it happened, when it was recorded, from where. */
export function EntryPage() {
  const { t } = useTranslation();
  const said = useSaid();
  const { id = '' } = useParams();
  const { data, problem, retry } = useEntry(id);
  if (problem) {
    return <Trouble problem={problem} retry={retry} />;
  }
  if (!data) {
    return <PageHead title={t('common.loading')} />;
  }
  return (
    <>
      <PageHead title={said(data.text)} note={data.name}>
        <Link to={`/?knownAt=${data.position}`}>{t('audit.entry.then')}</Link>
      </PageHead>
      <Envelope entry={data} />
      {data.details.length > 0 ? (
        <section className="panel">
          <h2 className="section">{t('audit.entry.details')}</h2>
          <dl className="facts">
            {data.details.map((detail, index) => [
              <dt key={`t${index}`}>{said(detail.label)}</dt>,
              <dd key={`d${index}`} className="full">
                {said(detail.value)}
              </dd>,
            ])}
          </dl>
        </section>
      ) : null}
    </>
  );
}

function Envelope({ entry }: { entry: Entry }) {
  const { t } = useTranslation();
  const page = recordPage(entry.aggregate);
  return (
    <section className="panel">
      <h2 className="section">{t('audit.entry.envelope')}</h2>
      <dl className="facts">
        <dt>{t('common.position')}</dt>
        <dd className="num">{entry.position}</dd>
        <dt>{t('audit.entry.happened')}</dt>
        <dd>
          <When date={entry.on} />
        </dd>
        <dt>{t('audit.entry.recorded')}</dt>
        <dd className="num">{momentText(entry.at)}</dd>
        <dt>{t('audit.entry.actor')}</dt>
        <dd>
          <ActorName id={entry.actor.id} />
        </dd>
        <dt>{t('common.record')}</dt>
        <dd>
          {page ? <Link to={page}>{entry.aggregate}</Link> : entry.aggregate} · {entry.sequence}
        </dd>
        <dt>{t('audit.entry.command')}</dt>
        <dd>{entry.command}</dd>
        <dt>{t('audit.entry.source')}</dt>
        <dd className="full">
          {entry.src ? <SourceText source={entry.src} /> : t('audit.entry.toldHere')}
        </dd>
        {entry.corrects ? (
          <>
            <dt>{t('audit.entry.corrects')}</dt>
            <dd className="full">
              <Link to={`/audit/events/${entry.corrects}`}>{entry.corrects}</Link>
            </dd>
          </>
        ) : null}
      </dl>
    </section>
  );
}
