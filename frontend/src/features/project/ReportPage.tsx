import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { LifeSlider } from '@/components/LifeSlider';
import { Amounts, Unknown } from '@/components/Money';
import { PageHead } from '@/components/PageHead';
import { RecordTimeline } from '@/components/RecordTimeline';
import { Trouble } from '@/components/Trouble';
import { When } from '@/components/When';
import { useKnownAt, useLink } from '@/lib/asof';
import { percent } from '@/lib/money';
import { useIrregularity } from '@/lib/words';
import { useLife } from './api';
import { EvidenceList } from './EvidenceField';
import { ProjectName } from './ProjectName';
import { ReportActs } from './ReportActs';
import { ReportStageTag } from './ReportList';
import { type ReportContent, type ReportRecord, useReport } from './reports';

export function ReportPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const link = useLink();
  const past = useKnownAt() !== null;
  const { data, problem, retry } = useReport(id);
  const life = useLife('reports', id);
  const items = life.data?.items ?? [];
  if (problem) {
    return <Trouble problem={problem} retry={retry} />;
  }
  return (
    <>
      <PageHead
        title={
          data ? (
            <>
              {data.periodLabel} <ReportStageTag stage={data.state} />
            </>
          ) : (
            t('common.loading')
          )
        }
        note={
          data?.project ? (
            <Link to={link(`/projects/${data.project}`)}>
              <ProjectName id={data.project} />
            </Link>
          ) : null
        }
      >
        {data && !past ? <ReportActs report={data} /> : null}
      </PageHead>
      <LifeSlider items={items} label={t('project.page.life')} />
      <div className="split">
        <div>{data ? <Contents report={data} /> : null}</div>
        <RecordTimeline title={t('project.page.timeline')} items={items} />
      </div>
    </>
  );
}

function Contents({ report }: { report: ReportRecord }) {
  const { t } = useTranslation();
  const word = useIrregularity();
  const accepted = report.accepted !== null && report.acceptedVersion === report.version;
  return (
    <>
      {report.reason ? (
        <p className="notice notice-warn">{t('report.page.reason', { reason: report.reason })}</p>
      ) : null}
      {report.irregularities.length > 0 ? (
        <p className="notice notice-bad">{report.irregularities.map(word).join('; ')}</p>
      ) : null}
      {report.state === 'NIL' ? <p className="notice">{t('report.page.nil')}</p> : null}
      {report.draft ? <Content title={t('report.page.draft')} content={report.draft} /> : null}
      {report.content ? (
        <Content
          title={t(accepted ? 'report.page.accepted' : 'report.page.sent', {
            version: report.version,
          })}
          content={report.content}
        />
      ) : null}
      {report.accepted && !accepted ? (
        <Content
          title={t('report.page.accepted', { version: report.acceptedVersion })}
          content={report.accepted}
        />
      ) : null}
    </>
  );
}

function Content({ title, content }: { title: string; content: ReportContent }) {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-label={title}>
      <h2 className="section">{title}</h2>
      <dl className="facts">
        <dt>{t('report.form.asOf')}</dt>
        <dd className="num">{content.asOf ?? <Unknown />}</dd>
        <dt>{t('report.form.physical')}</dt>
        <dd className="num">
          {content.physicalPpm === null ? <Unknown /> : percent(content.physicalPpm)}
        </dd>
        <dt>{t('report.form.spent')}</dt>
        <dd className="full">
          <Amounts amounts={content.spent} />
        </dd>
        <dt>{t('report.form.narrative')}</dt>
        <dd className="full pre">{content.narrative}</dd>
        {content.difficulties ? (
          <>
            <dt>{t('report.form.difficulties')}</dt>
            <dd className="full pre">{content.difficulties}</dd>
          </>
        ) : null}
        {content.nextSteps ? (
          <>
            <dt>{t('report.form.nextSteps')}</dt>
            <dd className="full pre">{content.nextSteps}</dd>
          </>
        ) : null}
        {content.milestones.map((milestone) => [
          <dt key={`${milestone.name}-t`}>{t('report.page.milestone')}</dt>,
          <dd key={milestone.name} className="full">
            {milestone.name} <When date={milestone.reachedOn} />
          </dd>,
        ])}
        {content.evidence.length > 0 ? (
          <>
            <dt>{t('report.form.evidence')}</dt>
            <dd className="full">
              <EvidenceList files={content.evidence} />
            </dd>
          </>
        ) : null}
      </dl>
    </section>
  );
}
