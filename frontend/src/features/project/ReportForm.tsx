import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActDrawer } from '@/components/form/ActDrawer';
import { ActForm } from '@/components/form/ActForm';
import { AmountsField } from '@/components/form/Amounts';
import type { Duty } from './reports';
import { type ContentValues, contentBody, PERCENT } from './reportContent';
import { EvidenceField } from './EvidenceField';

type Mode = 'draft' | 'send' | 'nil';

interface Values {
  content?: ContentValues;
  remark?: string;
}

/** Draft, send, or say that there is nothing to report. */
export function ReportForm({ duty }: { duty: Duty }) {
  const { t } = useTranslation();
  const [mode, setMode] = useState<Mode>('draft');
  const existing = `/reports/${duty.report}/${mode === 'send' ? 'submissions' : 'drafts'}`;
  const path =
    mode === 'nil'
      ? '/reports/nil'
      : duty.report
        ? existing
        : duty.project
          ? `/projects/${duty.project}/reports`
          : `/units/${duty.unit}/reports`;
  const body = (values: Values) =>
    mode === 'nil'
      ? {
          period: duty.period,
          project: duty.project ?? undefined,
          unit: duty.project ? undefined : duty.unit,
          remark: values.remark || undefined,
        }
      : duty.report
        ? { content: contentBody(values.content ?? {}) }
        : {
            period: duty.period,
            content: contentBody(values.content ?? {}),
            submit: mode === 'send',
          };
  return (
    <ActDrawer
      path={path}
      label={t('report.form.write')}
      title={`${t('report.form.write')} · ${duty.label}`}
      primary
    >
      {(close) => (
        <>
          <div className="page-tools mode">
            {(['draft', 'send', 'nil'] as const).map((one) => (
              <Button
                key={one}
                type={mode === one ? 'primary' : 'default'}
                aria-pressed={mode === one}
                onClick={() => setMode(one)}
              >
                {t(`report.form.mode.${one}`)}
              </Button>
            ))}
          </div>
          <ActForm<Values>
            path={path}
            draft={`report ${duty.id}`}
            variant={mode}
            body={body}
            submit={t(`report.form.submit.${mode}`)}
            onCancel={close}
            onDone={close}
          >
            {mode === 'nil' ? (
              <Form.Item name="remark" label={t('report.form.remark')}>
                <Input maxLength={500} />
              </Form.Item>
            ) : (
              <ContentFields />
            )}
          </ActForm>
        </>
      )}
    </ActDrawer>
  );
}

export function ContentFields() {
  const { t } = useTranslation();
  const percent = {
    validator: (_: unknown, value: string | undefined) =>
      !value || PERCENT.test(value.trim())
        ? Promise.resolve()
        : Promise.reject(new Error(t('report.form.percent'))),
  };
  return (
    <>
      <div className="two">
        <Form.Item name={['content', 'asOf']} label={t('report.form.asOf')}>
          <Input type="date" />
        </Form.Item>
        <Form.Item
          name={['content', 'physical']}
          label={t('report.form.physical')}
          rules={[percent]}
        >
          <Input inputMode="decimal" suffix={<span aria-hidden>%</span>} />
        </Form.Item>
      </div>
      <AmountsField name={['content', 'spent']} label={t('report.form.spent')} />
      <Form.Item
        name={['content', 'narrative']}
        label={t('report.form.narrative')}
        rules={[{ required: true, whitespace: true, message: t('common.form.required') }]}
      >
        <Input.TextArea rows={5} maxLength={3000} showCount />
      </Form.Item>
      <Form.Item name={['content', 'difficulties']} label={t('report.form.difficulties')}>
        <Input.TextArea rows={2} maxLength={1500} />
      </Form.Item>
      <Form.Item name={['content', 'nextSteps']} label={t('report.form.nextSteps')}>
        <Input.TextArea rows={2} maxLength={1500} />
      </Form.Item>
      <Form.Item name={['content', 'evidence']} label={t('report.form.evidence')}>
        <EvidenceField />
      </Form.Item>
    </>
  );
}
