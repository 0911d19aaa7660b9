import { Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActDrawer } from '@/components/form/ActDrawer';
import { ActForm } from '@/components/form/ActForm';
import { useDateRule } from '@/components/form/ActBlock';
import { AmountsField } from '@/components/form/Amounts';
import { PlaceSelect } from '@/components/form/choices';
import { useTerm } from '@/lib/words';
import type { ProjectRecord } from './api';
import { CHANGEABLE, planBody, planValues, type PlanValues } from './plan';
import { SECTORS } from './vocabulary';

type Field = (typeof CHANGEABLE)[number];

const kinds = { change: 'plan-changes', correct: 'corrections' };

interface Values {
  fields: Field[];
  plan: PlanValues;
  reason: string;
  consent?: { body?: { name?: string }; text?: string };
}

interface Props {
  project: ProjectRecord;
  /** A change of the plan with its consent; else a correction of what was recorded wrongly. */
  change?: boolean;
}

export function CorrectionForm({ project, change = false }: Props) {
  const { t } = useTranslation();
  const kind = change ? 'change' : 'correct';
  const label = t(`project.acts.${kind}`);
  const path = `/projects/${project.id}/${kinds[kind]}`;
  const body = (values: Values) => ({
    fields: values.fields,
    plan: planBody(values.plan ?? {}),
    reason: values.reason,
    ...(change && values.consent?.body?.name
      ? {
          consent: {
            body: { name: values.consent.body.name },
            text: values.consent.text || undefined,
          },
        }
      : {}),
  });
  return (
    <ActDrawer path={path} label={label} title={`${label} · ${project.plan.title ?? project.id}`}>
      {(close) => (
        <ActForm<Values>
          path={path}
          ifMatch={project.position}
          body={body}
          initial={{ fields: [], plan: planValues(project.plan) }}
          submit={label}
          onCancel={close}
          onDone={close}
        >
          <p className="quiet">{t(`project.form.${kind}Note`)}</p>
          <ChangeFields />
          {change ? (
            <div className="two">
              <Form.Item
                name={['consent', 'body', 'name']}
                label={t('project.form.consentBody')}
                extra={t('project.form.consentHint')}
              >
                <Input maxLength={200} />
              </Form.Item>
              <Form.Item name={['consent', 'text']} label={t('project.form.consentText')}>
                <Input maxLength={500} />
              </Form.Item>
            </div>
          ) : null}
          <Form.Item
            name="reason"
            label={t('project.form.reason')}
            rules={[{ required: true, whitespace: true, message: t('common.form.required') }]}
          >
            <Input.TextArea rows={3} maxLength={1000} />
          </Form.Item>
        </ActForm>
      )}
    </ActDrawer>
  );
}

function ChangeFields() {
  const { t } = useTranslation();
  const term = useTerm();
  const chosen = (Form.useWatch('fields') as Field[] | undefined) ?? [];
  return (
    <>
      <Form.Item
        name="fields"
        label={t('project.form.fields')}
        // a group of boxes may not be called required to a screen reader; the rule holds anyhow
        required={false}
        rules={[{ required: true, message: t('common.form.required') }]}
      >
        <Checkbox.Group
          options={CHANGEABLE.map((field) => ({ value: field, label: term('PlanField', field) }))}
        />
      </Form.Item>
      {chosen.map((field) => (
        <ChangeField key={field} field={field} />
      ))}
    </>
  );
}

function ChangeField({ field }: { field: Field }) {
  const term = useTerm();
  const dateRule = useDateRule();
  const label = term('PlanField', field);
  switch (field) {
    case 'TITLE':
      return <Plain name="title" label={label} />;
    case 'CONTENT':
      return <Plain name="content" label={label} />;
    case 'IMPLEMENTER':
      return <Plain name="implementer" label={label} />;
    case 'AMOUNTS':
      return <AmountsField name={['plan', 'amounts']} label={label} />;
    case 'PLACES':
      return (
        <Form.Item name={['plan', 'places']} label={label}>
          <PlaceSelect />
        </Form.Item>
      );
    case 'SECTOR':
      return (
        <Form.Item name={['plan', 'sector']} label={label}>
          <Select options={SECTORS.map((value) => ({ value, label: term('Sector', value) }))} />
        </Form.Item>
      );
    case 'QUICK_RETURN':
      return (
        <Form.Item name={['plan', 'quickReturn']} valuePropName="checked">
          <Checkbox>{label}</Checkbox>
        </Form.Item>
      );
    default: {
      const name = field === 'PLANNED_START' ? 'plannedStart' : 'plannedEnd';
      return (
        <Form.Item name={['plan', name]} label={label} rules={[dateRule]}>
          <Input />
        </Form.Item>
      );
    }
  }
}

function Plain({ name, label }: { name: string; label: string }) {
  return (
    <Form.Item name={['plan', name]} label={label}>
      <Input.TextArea autoSize maxLength={2000} />
    </Form.Item>
  );
}
