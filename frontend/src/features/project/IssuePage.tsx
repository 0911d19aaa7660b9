import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ActorName } from '@/components/ActorName';
import { LifeSlider } from '@/components/LifeSlider';
import { Unknown } from '@/components/Money';
import { PageHead } from '@/components/PageHead';
import { RecordTimeline } from '@/components/RecordTimeline';
import { Trouble } from '@/components/Trouble';
import { When } from '@/components/When';
import { useKnownAt, useLink } from '@/lib/asof';
import { useTerm } from '@/lib/words';
import { useLife } from './api';
import { EvidenceList } from './EvidenceField';
import { IssueActs } from './IssueActs';
import { ProjectName } from './ProjectName';
import { type IssueRecord, useIssue } from './issues';
import { IssueTags } from './IssueTags';

export function IssuePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const link = useLink();
  const past = useKnownAt() !== null;
  const { data, problem, retry } = useIssue(id);
  const life = useLife('issues', id);
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
              {data.issue.title} <IssueTags issue={data.issue} />
            </>
          ) : (
            t('common.loading')
          )
        }
        note={
          data ? (
            <Link to={link(`/projects/${data.issue.project}`)}>
              <ProjectName id={data.issue.project} />
            </Link>
          ) : null
        }
      >
        {data && !past ? <IssueActs record={data} /> : null}
      </PageHead>
      <LifeSlider items={items} label={t('project.page.life')} />
      <div className="split">
        <div>{data ? <Facts record={data} /> : null}</div>
        <RecordTimeline title={t('project.page.timeline')} items={items} />
      </div>
    </>
  );
}

function Facts({ record }: { record: IssueRecord }) {
  const { issue } = record;
  const { t } = useTranslation();
  const term = useTerm();
  return (
    <>
      <section className="panel">
        <dl className="facts">
          <dt>{t('issue.field.kind')}</dt>
          <dd>{term('IssueKind', issue.kind)}</dd>
          <dt>{t('issue.field.raised')}</dt>
          <dd>
            <When date={issue.raisedOn} />
          </dd>
          <dt>{t('issue.field.unit')}</dt>
          <dd>{issue.unitName ?? <Unknown word={t('issue.field.nobody')} />}</dd>
          <dt>{t('issue.field.due')}</dt>
          <dd className="num">{issue.dueOn ?? <Unknown word={t('issue.field.noDay')} />}</dd>
          <dt>{t('issue.field.level')}</dt>
          <dd>{issue.level ? term('IssueLevel', issue.level) : t('issue.field.whereFound')}</dd>
          <dt>{t('issue.field.shared')}</dt>
          <dd>{t(issue.shared ? 'issue.field.sharedYes' : 'issue.field.sharedNo')}</dd>
          <dt>{t('issue.field.text')}</dt>
          <dd className="full pre">{record.text}</dd>
          {record.task ? (
            <>
              <dt>{t('issue.field.task')}</dt>
              <dd className="full pre">{record.task}</dd>
            </>
          ) : null}
          {record.measure ? (
            <>
              <dt>{t('issue.field.measure')}</dt>
              <dd className="full pre">
                {record.measure} <When date={issue.resolvedOn} />
              </dd>
            </>
          ) : null}
          {record.evidence.length > 0 ? (
            <>
              <dt>{t('report.form.evidence')}</dt>
              <dd className="full">
                <EvidenceList files={record.evidence} />
              </dd>
            </>
          ) : null}
        </dl>
      </section>
      <section className="panel" aria-label={t('issue.field.comments')}>
        <h2 className="section">{t('issue.field.comments')}</h2>
        {record.comments.length === 0 ? (
          <p className="quiet">{t('issue.field.noComments')}</p>
        ) : null}
        <ul className="plain-list">
          {record.comments.map((comment, index) => (
            <li key={index}>
              <div className="hint">
                {comment.on} <ActorName id={comment.actor} />{' '}
                {comment.internal ? (
                  <span className="state">{t('issue.field.internal')}</span>
                ) : null}
              </div>
              <div className="pre">{comment.text}</div>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
