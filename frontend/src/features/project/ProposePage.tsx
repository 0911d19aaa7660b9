import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ActForm } from '@/components/form/ActForm';
import { ForWriters } from '@/components/form/ForWriters';
import { useDateRule } from '@/components/form/ActBlock';
import { PageHead } from '@/components/PageHead';
import { typedDate } from '@/lib/dates';
import { useTerm } from '@/lib/words';
import { planBody, type PlanValues } from './plan';
import { PlanFields } from './PlanFields';
import { STAGES } from './vocabulary';

interface Values {
  plan: PlanValues;
  stage?: string;
  asOf?: string;
}

export function ProposePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <>
      <PageHead title={t('project.propose.title')} note={t('project.propose.note')} />
      <section className="panel form-page">
        <ForWriters path="/projects">
          <ActForm<Values>
            path="/projects"
            body={(values) => ({ plan: planBody(values.plan) })}
            initial={{ plan: { programme: t('project.form.programme'), origin: 'NEW' } }}
            submit={t('project.propose.submit')}
            onCancel={() => navigate('/projects')}
            onDone={(receipt) => navigate(`/projects/${receipt.id}`)}
          >
            <Form.Item name={['plan', 'programme']} label={t('project.filter.programme')}>
              <Input maxLength={60} />
            </Form.Item>
            <PlanFields />
          </ActForm>
        </ForWriters>
      </section>
    </>
  );
}

/** 存量建账: an existing project as it stands; no earlier step is invented for it. */
export function TakeOverPage() {
  const { t } = useTranslation();
  const term = useTerm();
  const dateRule = useDateRule();
  const navigate = useNavigate();
  return (
    <>
      <PageHead title={t('project.takeOver.title')} note={t('project.takeOver.note')} />
      <section className="panel form-page">
        <ForWriters path="/projects/taken-over">
          <ActForm<Values>
            path="/projects/taken-over"
            body={(values) => ({
              plan: planBody(values.plan),
              stage: values.stage,
              asOf: typedDate(values.asOf ?? '') ?? undefined,
            })}
            initial={{ plan: { programme: t('project.form.programme'), origin: 'EXISTING' } }}
            submit={t('project.takeOver.submit')}
            onCancel={() => navigate('/projects')}
            onDone={(receipt) => navigate(`/projects/${receipt.id}`)}
          >
            <div className="two">
              <Form.Item name="stage" label={t('project.takeOver.stage')} initialValue="UNKNOWN">
                <Select
                  options={STAGES.filter((stage) => stage !== 'ANNULLED').map((value) => ({
                    value,
                    label: term('ProjectStage', value),
                  }))}
                />
              </Form.Item>
              <Form.Item name="asOf" label={t('project.takeOver.asOf')} rules={[dateRule]}>
                <Input />
              </Form.Item>
            </div>
            <Form.Item name={['plan', 'programme']} label={t('project.filter.programme')}>
              <Input maxLength={60} />
            </Form.Item>
            <PlanFields />
          </ActForm>
        </ForWriters>
      </section>
    </>
  );
}
