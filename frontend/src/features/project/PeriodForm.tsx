import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActDrawer } from '@/components/form/ActDrawer';
import { ActForm } from '@/components/form/ActForm';
import { ProjectSelect, UnitSelect } from '@/components/form/choices';
import { useTerm } from '@/lib/words';

interface Values {
  label: string;
  cadence: string;
  from?: string;
  to?: string;
  opensOn: string;
  dueOn: string;
  closesOn?: string;
  debtors?: { project?: string; unit?: string }[];
}

const CADENCES = ['MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY'] as const;

/** Opens a period with its window, and says of which projects a report is owed. */
export function PeriodForm() {
  const { t } = useTranslation();
  const term = useTerm();
  const needed = [{ required: true, message: t('common.form.required') }];
  const day = (name: keyof Values, label: string, must: boolean) => (
    <Form.Item name={name} label={label} rules={must ? needed : []}>
      <Input type="date" />
    </Form.Item>
  );
  const body = (values: Values) => ({
    label: values.label,
    cadence: values.cadence,
    from: values.from,
    to: values.to,
    opensOn: values.opensOn,
    dueOn: values.dueOn,
    closesOn: values.closesOn || undefined,
    debtors: values.debtors ?? [],
  });
  return (
    <ActDrawer path="/report-periods" label={t('report.period.open')} primary>
      {(close) => (
        <ActForm<Values>
          path="/report-periods"
          body={body}
          submit={t('report.period.open')}
          onCancel={close}
          onDone={close}
        >
          <div className="two">
            <Form.Item name="label" label={t('report.period.label')} rules={needed}>
              <Input maxLength={60} />
            </Form.Item>
            <Form.Item name="cadence" label={t('report.period.cadence')} rules={needed}>
              <Select
                options={CADENCES.map((value) => ({ value, label: term('PeriodCadence', value) }))}
              />
            </Form.Item>
            {day('from', t('report.period.from'), true)}
            {day('to', t('report.period.to'), true)}
            {day('opensOn', t('report.period.opensOn'), true)}
            {day('dueOn', t('report.period.dueOn'), true)}
            {day('closesOn', t('report.period.closesOn'), false)}
          </div>
          <Debtors />
        </ActForm>
      )}
    </ActDrawer>
  );
}

/** Who owes: the report of a project is owed by one unit. */
function Debtors() {
  const { t } = useTranslation();
  const needed = [{ required: true, message: t('common.form.required') }];
  return (
    <Form.List name="debtors" initialValue={[{}]}>
      {(lines, { add, remove }) => (
        <fieldset className="lines-field">
          <legend>{t('report.period.projects')}</legend>
          {lines.map((line) => (
            <div className="line" key={line.key}>
              <Form.Item
                name={[line.name, 'project']}
                label={t('report.field.project')}
                rules={needed}
              >
                <ProjectSelect />
              </Form.Item>
              <Form.Item name={[line.name, 'unit']} label={t('report.field.unit')} rules={needed}>
                <UnitSelect />
              </Form.Item>
              <Button disabled={lines.length === 1} onClick={() => remove(line.name)}>
                {t('common.form.removeLine')}
              </Button>
            </div>
          ))}
          <Button onClick={() => add({})}>{t('report.period.addProject')}</Button>
        </fieldset>
      )}
    </Form.List>
  );
}
