import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActDrawer } from '@/components/form/ActDrawer';
import { ActForm } from '@/components/form/ActForm';
import { useActing } from '@/lib/may';
import { type ContentValues, contentBody, contentValues } from './reportContent';
import { ContentFields } from './ReportForm';
import type { ReportRecord } from './reports';

type Act = 'submit' | 'withdraw' | 'accept' | 'return' | 'ask' | 'release' | 'refuse' | 'correct';

interface Values {
  content?: ContentValues;
  reason?: string;
  remark?: string;
}

const paths: Record<Act, string> = {
  submit: 'submissions',
  withdraw: 'withdrawals',
  accept: 'acceptances',
  return: 'returns',
  ask: 'correction-requests',
  release: 'correction-releases',
  refuse: 'correction-refusals',
  correct: 'corrections',
};

const offered: Record<string, Act[]> = {
  DRAFT: ['submit'],
  RETURNED: ['submit'],
  WITHDRAWN: ['submit'],
  SENT: ['accept', 'return', 'withdraw'],
  ACCEPTED: ['ask'],
  CORRECTION_REQUESTED: ['release', 'refuse'],
  CORRECTION_RELEASED: ['correct'],
  CORRECTED: ['accept', 'return'],
};

const withReason: Act[] = ['withdraw', 'return', 'ask', 'refuse', 'correct'];
const withRemark: Act[] = ['accept', 'release'];
const withContent: Act[] = ['submit', 'correct'];

/** The unit that asks for reports takes them in; the one that owes them sends them. */
const asking: Act[] = ['accept', 'return', 'release', 'refuse'];

/** The acts a report allows where it stands, to whoever is on the side they belong to. */
export function ReportActs({ report }: { report: ReportRecord }) {
  const unit = useActing()?.unit.id;
  const acts = (offered[report.state] ?? []).filter(
    (act) => unit === report.issuer || (unit === report.unit && !asking.includes(act)),
  );
  return acts.map((act, index) => (
    <OneAct key={act} act={act} report={report} primary={index === 0} />
  ));
}

function OneAct({ act, report, primary }: { act: Act; report: ReportRecord; primary: boolean }) {
  const { t } = useTranslation();
  const label = t(`report.acts.${act}`);
  const path = `/reports/${report.id}/${paths[act]}`;
  const before = report.draft ?? report.content;
  const body = (values: Values) => ({
    ...(withContent.includes(act) ? { content: contentBody(values.content ?? {}) } : {}),
    ...(withReason.includes(act) ? { reason: values.reason } : {}),
    ...(withRemark.includes(act) ? { remark: values.remark || undefined } : {}),
  });
  return (
    <ActDrawer
      path={path}
      label={label}
      title={`${label} · ${report.periodLabel}`}
      primary={primary}
    >
      {(close) => (
        <ActForm<Values>
          path={path}
          ifMatch={report.position}
          body={body}
          initial={before ? { content: contentValues(before) } : {}}
          submit={label}
          onCancel={close}
          onDone={close}
        >
          {withContent.includes(act) ? <ContentFields /> : null}
          {withReason.includes(act) ? (
            <Form.Item
              name="reason"
              label={t('project.form.reason')}
              rules={[{ required: true, whitespace: true, message: t('common.form.required') }]}
            >
              <Input.TextArea rows={3} maxLength={1000} />
            </Form.Item>
          ) : null}
          {withRemark.includes(act) ? (
            <Form.Item name="remark" label={t('report.form.remark')}>
              <Input maxLength={500} />
            </Form.Item>
          ) : null}
        </ActForm>
      )}
    </ActDrawer>
  );
}
