import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActDrawer } from '@/components/form/ActDrawer';
import { ActForm } from '@/components/form/ActForm';
import { AmountsField } from '@/components/form/Amounts';
import { useMay } from '@/lib/may';
import { useTerm } from '@/lib/words';
import type { ProjectRecord } from './api';
import { type ActName, type ActValuesOf, actBodies, actPaths, actsAt } from './acts';
import { CorrectionForm } from './CorrectionForm';
import { DecisionFields, HandOverFields, MilestoneFields } from './ActFields';
import { LIFE } from './vocabulary';

/** What may be done next comes first; what is done seldom stands behind one button. */
export function ProjectActs({ project }: { project: ProjectRecord }) {
  const { t } = useTranslation();
  const may = useMay();
  const { next, more } = actsAt(project);
  const allowed = more.filter((act) => may(actPath(project, act)));
  return (
    <>
      {next.map((act, index) => (
        <OneAct key={act} act={act} project={project} primary={index === 0} />
      ))}
      {allowed.length > 0 ? (
        <details className="more">
          <summary>{t('project.acts.more')}</summary>
          <div>
            <CorrectionForm project={project} change />
            <CorrectionForm project={project} />
            {allowed.map((act) => (
              <OneAct key={act} act={act} project={project} />
            ))}
          </div>
        </details>
      ) : null}
    </>
  );
}

const actPath = (project: ProjectRecord, act: ActName) =>
  `/projects/${project.id}/${actPaths[act]}`;

interface OneActProps {
  act: ActName;
  project: ProjectRecord;
  primary?: boolean;
}

function OneAct({ act, project, primary }: OneActProps) {
  const { t } = useTranslation();
  const label = t(`project.acts.${act}`);
  return (
    <ActDrawer
      path={actPath(project, act)}
      label={label}
      title={`${label} · ${project.plan.title ?? project.id}`}
      primary={primary ?? false}
      danger={act === 'annul' || act === 'end'}
    >
      {(close) => (
        <ActForm<ActValuesOf>
          path={actPath(project, act)}
          ifMatch={project.position}
          body={actBodies[act]}
          submit={label}
          onCancel={close}
          onDone={close}
        >
          <Fields act={act} project={project} />
        </ActForm>
      )}
    </ActDrawer>
  );
}

function Fields({ act, project }: { act: ActName; project: ProjectRecord }) {
  const { t } = useTranslation();
  const term = useTerm();
  const needed = [{ required: true, whitespace: true, message: t('common.form.required') }];
  const reason = (
    <Form.Item name="reason" label={t('project.form.reason')} rules={needed}>
      <Input.TextArea rows={3} maxLength={1000} />
    </Form.Item>
  );
  switch (act) {
    case 'review':
    case 'appraise':
    case 'admit':
      return <DecisionFields />;
    case 'approve':
      return (
        <>
          <DecisionFields />
          <AmountsField name={['amounts']} label={t('project.form.approvedAmounts')} />
        </>
      );
    case 'accept':
      return (
        <>
          <DecisionFields />
          <AmountsField name={['settled']} label={t('project.form.settled')} />
          <Form.Item name="conditions" label={t('project.form.conditions')}>
            <Input.TextArea rows={2} maxLength={1000} />
          </Form.Item>
        </>
      );
    case 'return':
      return (
        <>
          <Form.Item
            name="backTo"
            label={t('project.form.backTo')}
            rules={[{ required: true, message: t('common.form.required') }]}
          >
            <Select
              options={LIFE.slice(
                0,
                LIFE.findIndex((stage) => stage === project.stage),
              ).map((stage) => ({ value: stage, label: term('ProjectStage', stage) }))}
            />
          </Form.Item>
          {reason}
        </>
      );
    case 'start':
      return <p className="quiet">{t('project.form.startNote')}</p>;
    case 'milestone':
      return <MilestoneFields project={project} />;
    case 'complete':
      return (
        <Form.Item name="text" label={t('project.form.text')}>
          <Input.TextArea rows={3} maxLength={1000} />
        </Form.Item>
      );
    case 'handOver':
      return <HandOverFields />;
    case 'end':
      return reason;
    case 'annul':
      return (
        <>
          {reason}
          <Form.Item name="replacedBy" label={t('project.form.replacedBy')}>
            <Input />
          </Form.Item>
        </>
      );
  }
}
