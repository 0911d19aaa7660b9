import { Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActDrawer } from '@/components/form/ActDrawer';
import { ActForm } from '@/components/form/ActForm';
import { UnitSelect } from '@/components/form/choices';
import { useActing } from '@/lib/may';
import { useTerm } from '@/lib/words';
import { EvidenceField, filesBody } from './EvidenceField';
import type { IssueRecord } from './issues';
import type { EvidenceRef } from './reports';
import { ISSUE_KINDS, ISSUE_LEVELS, ISSUE_SEVERITIES } from './vocabulary';

type Act = 'assign' | 'escalate' | 'comment' | 'resolve' | 'reopen' | 'share';

interface Values {
  unit?: string;
  dueOn?: string;
  task?: string;
  level?: string;
  reason?: string;
  text?: string;
  internal?: boolean;
  measure?: string;
  remark?: string;
  evidence?: EvidenceRef[];
}

const paths: Record<Act, string> = {
  assign: 'assignments',
  escalate: 'escalations',
  comment: 'comments',
  resolve: 'resolutions',
  reopen: 'reopenings',
  share: 'sharings',
};

const bodies: Record<Act, (values: Values) => Record<string, unknown>> = {
  assign: ({ unit, dueOn, task }) => ({ unit, dueOn, task: task || undefined }),
  escalate: ({ level, reason }) => ({ level, reason }),
  comment: ({ text, internal }) => ({ text, internal: internal === true }),
  resolve: ({ measure, evidence }) => ({ measure, evidence: filesBody(evidence) }),
  reopen: ({ reason, dueOn }) => ({ reason, dueOn: dueOn || undefined }),
  share: ({ remark }) => ({ remark: remark || undefined }),
};

/** The paired side comments, takes up again, and resolves what was brought to its level. */
const openToPartner = (act: Act, level: string | null) =>
  act === 'comment' ||
  act === 'reopen' ||
  (act === 'resolve' && (level ?? '').startsWith('PARTNER_'));

export function IssueActs({ record }: { record: IssueRecord }) {
  const { issue } = record;
  const partner = useActing()?.role === 'PARTNER';
  const acts: Act[] =
    issue.state === 'RESOLVED'
      ? ['reopen', 'comment']
      : ['assign', 'resolve', 'escalate', 'comment', ...(issue.shared ? [] : (['share'] as const))];
  const offered = partner ? acts.filter((act) => openToPartner(act, issue.level)) : acts;
  return offered.map((act, index) => (
    <OneAct key={act} act={act} record={record} primary={index === 0} />
  ));
}

function OneAct({ act, record, primary }: { act: Act; record: IssueRecord; primary: boolean }) {
  const { t } = useTranslation();
  const label = t(`issue.acts.${act}`);
  const path = `/issues/${record.id}/${paths[act]}`;
  return (
    <ActDrawer
      path={path}
      label={label}
      title={`${label} · ${record.issue.title}`}
      primary={primary}
    >
      {(close) => (
        <ActForm<Values>
          path={path}
          ifMatch={record.position}
          body={bodies[act]}
          submit={label}
          onCancel={close}
          onDone={close}
        >
          <Fields act={act} />
        </ActForm>
      )}
    </ActDrawer>
  );
}

function useNeeded() {
  const { t } = useTranslation();
  return [{ required: true, message: t('common.form.required') }];
}

function Fields({ act }: { act: Act }) {
  const { t } = useTranslation();
  const term = useTerm();
  const needed = useNeeded();
  const area = (name: keyof Values, label: string, must = true) => (
    <Form.Item name={name} label={label} rules={must ? needed : []}>
      <Input.TextArea rows={3} maxLength={1000} />
    </Form.Item>
  );
  switch (act) {
    case 'assign':
      return (
        <>
          <Form.Item name="unit" label={t('issue.field.unit')} rules={needed}>
            <UnitSelect />
          </Form.Item>
          <Form.Item name="dueOn" label={t('issue.field.due')} rules={needed}>
            <Input type="date" />
          </Form.Item>
          {area('task', t('issue.field.task'), false)}
        </>
      );
    case 'escalate':
      return (
        <>
          <Form.Item name="level" label={t('issue.field.level')} rules={needed}>
            <Select
              options={ISSUE_LEVELS.map((value) => ({ value, label: term('IssueLevel', value) }))}
            />
          </Form.Item>
          {area('reason', t('project.form.reason'))}
        </>
      );
    case 'comment':
      return (
        <>
          {area('text', t('issue.field.comment'))}
          <Form.Item name="internal" valuePropName="checked">
            <Checkbox>{t('issue.field.internalHint')}</Checkbox>
          </Form.Item>
        </>
      );
    case 'resolve':
      return (
        <>
          {area('measure', t('issue.field.measure'))}
          <Form.Item name="evidence" label={t('report.form.evidence')}>
            <EvidenceField />
          </Form.Item>
        </>
      );
    case 'reopen':
      return (
        <>
          {area('reason', t('project.form.reason'))}
          <Form.Item name="dueOn" label={t('issue.field.due')}>
            <Input type="date" />
          </Form.Item>
        </>
      );
    case 'share':
      return area('remark', t('report.form.remark'), false);
  }
}

interface RaiseValues {
  kind: string;
  severity: string;
  title: string;
  text: string;
  shared?: boolean;
  evidence?: EvidenceRef[];
}

export function RaiseIssue({ project }: { project: string }) {
  const { t } = useTranslation();
  const term = useTerm();
  const needed = useNeeded();
  return (
    <ActDrawer path={`/projects/${project}/issues`} label={t('issue.acts.raise')}>
      {(close) => (
        <ActForm<RaiseValues>
          path={`/projects/${project}/issues`}
          body={({ kind, severity, title, text, shared, evidence }) => ({
            kind,
            severity,
            title,
            text,
            shared: shared === true,
            evidence: filesBody(evidence),
          })}
          initial={{ severity: 'ORDINARY' }}
          submit={t('issue.acts.raise')}
          onCancel={close}
          onDone={close}
        >
          <Form.Item name="title" label={t('issue.field.title')} rules={needed}>
            <Input maxLength={200} />
          </Form.Item>
          <div className="two">
            <Form.Item name="kind" label={t('issue.field.kind')} rules={needed}>
              <Select
                options={ISSUE_KINDS.map((value) => ({ value, label: term('IssueKind', value) }))}
              />
            </Form.Item>
            <Form.Item name="severity" label={t('issue.field.severity')} rules={needed}>
              <Select
                options={ISSUE_SEVERITIES.map((value) => ({
                  value,
                  label: term('IssueSeverity', value),
                }))}
              />
            </Form.Item>
          </div>
          <Form.Item name="text" label={t('issue.field.text')} rules={needed}>
            <Input.TextArea rows={4} maxLength={2000} />
          </Form.Item>
          <Form.Item name="shared" valuePropName="checked">
            <Checkbox>{t('issue.field.sharedHint')}</Checkbox>
          </Form.Item>
          <Form.Item name="evidence" label={t('report.form.evidence')}>
            <EvidenceField />
          </Form.Item>
        </ActForm>
      )}
    </ActDrawer>
  );
}
