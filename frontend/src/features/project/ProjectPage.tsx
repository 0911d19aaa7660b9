import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { LifeSlider } from '@/components/LifeSlider';
import { PageHead } from '@/components/PageHead';
import { RecordTimeline } from '@/components/RecordTimeline';
import { Trouble } from '@/components/Trouble';
import { TrueOn } from '@/components/TrueOn';
import { useKnownAt, useLink } from '@/lib/asof';
import { useIrregularity, useTerm } from '@/lib/words';
import { type ProjectRecord, useLife, useProject } from './api';
import { ComparisonTable } from './ComparisonTable';
import { ProjectActs } from './ProjectActs';
import { Milestones, ProjectFacts } from './ProjectFacts';
import { ProjectIssues } from './ProjectIssues';
import { ProjectReports } from './ProjectReports';
import { StageSteps } from './StageSteps';
import { StageTag } from './StageTag';
import { WarningList } from './Warnings';

export function ProjectPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [params] = useSearchParams();
  const trueOn = params.get('trueOn');
  const { data, problem, retry } = useProject(id, trueOn);
  const life = useLife('projects', id);
  const at = useKnownAt();
  const items = life.data?.items ?? [];
  if (problem) {
    return <Trouble problem={problem} retry={retry} />;
  }
  return (
    <>
      <Head project={data} id={id} acting={at === null && trueOn === null} />
      <LifeSlider items={items} label={t('project.page.life')} />
      <div className="split">
        <div>{data ? <Body project={data} id={id} trueOn={trueOn} /> : null}</div>
        <RecordTimeline title={t('project.page.timeline')} items={items}>
          {life.problem ? <Trouble problem={life.problem} retry={life.retry} /> : null}
        </RecordTimeline>
      </div>
    </>
  );
}

interface HeadProps {
  project: ProjectRecord | undefined;
  id: string;
  acting: boolean;
}

function Head({ project, id, acting }: HeadProps) {
  const { t } = useTranslation();
  const term = useTerm();
  if (!project) {
    return <PageHead title={t('common.loading')} />;
  }
  const { plan } = project;
  const note = [
    plan.programme,
    plan.sector ? term('Sector', plan.sector) : null,
    plan.origin ? term('ProjectOrigin', plan.origin) : null,
    id,
  ];
  return (
    <PageHead
      title={
        <>
          {plan.title ?? id} <StageTag stage={project.stage} />
        </>
      }
      note={note.filter(Boolean).join(' · ')}
    >
      {acting ? <ProjectActs project={project} /> : null}
    </PageHead>
  );
}

function Body({
  project,
  id,
  trueOn,
}: {
  project: ProjectRecord;
  id: string;
  trueOn: string | null;
}) {
  const { t } = useTranslation();
  return (
    <>
      <TrueOn />
      <Notices project={project} />
      <section className="panel" aria-label={t('project.page.steps')}>
        <h2 className="section">{t('project.page.steps')}</h2>
        <StageSteps project={project} />
      </section>
      <section className="panel" aria-label={t('project.page.facts')}>
        <h2 className="section">{t('project.page.facts')}</h2>
        <ProjectFacts project={project} />
      </section>
      <Milestones project={project} />
      <section className="panel" aria-label={t('project.page.warnings')}>
        <h2 className="section">{t('project.page.warnings')}</h2>
        <WarningList warnings={project.warnings} asOf={project.asOf} />
        <Irregularities project={project} />
      </section>
      <ComparisonTable project={project} />
      <ProjectReports id={id} acting={trueOn === null} />
      <ProjectIssues id={id} acting={trueOn === null} />
    </>
  );
}

/** What changes how all the rest is read: returned, ended, annulled. */
function Notices({ project }: { project: ProjectRecord }) {
  const { t } = useTranslation();
  const term = useTerm();
  const { returned, ended, annulled } = project;
  return (
    <>
      {annulled ? (
        <p className="notice notice-bad">
          {t('project.page.annulled', { reason: annulled.reason })}
        </p>
      ) : null}
      {ended ? (
        <p className="notice notice-bad">{t('project.page.ended', { reason: ended })}</p>
      ) : null}
      {returned ? (
        <p className="notice notice-warn">
          {t('project.page.returned', {
            backTo: term('ProjectStage', returned.backTo),
            reason: returned.reason,
          })}
        </p>
      ) : null}
    </>
  );
}

function Irregularities({ project }: { project: ProjectRecord }) {
  const { t } = useTranslation();
  const word = useIrregularity();
  const link = useLink();
  if (project.irregular.length === 0) {
    return null;
  }
  return (
    <>
      <h3 className="section">{t('project.page.irregular')}</h3>
      <ul className="plain-list">
        {project.irregular.map((entry) => (
          <li key={entry.event}>
            <span className="state state-bad">{entry.codes.map(word).join('; ')}</span>{' '}
            <a href={link(`/audit/events/${entry.event}`)}>{t('project.page.entry')}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
