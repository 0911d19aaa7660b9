import { Button, Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDateRule } from '@/components/form/ActBlock';
import { AmountsField } from '@/components/form/Amounts';
import { PairingSelect, PlaceSelect } from '@/components/form/choices';
import { LINKAGE_MODES } from '@/lib/terms';
import { useTerm } from '@/lib/words';
import { MILESTONE_KINDS, SECTORS } from './vocabulary';

/** All a proposal states; only the title is needed, what is not known stays open. */
export function PlanFields() {
  const { t } = useTranslation();
  const term = useTerm();
  const dateRule = useDateRule();
  const needed = [{ required: true, whitespace: true, message: t('common.form.required') }];
  const choice = (type: string, constants: readonly string[]) =>
    constants.map((value) => ({ value, label: term(type, value) }));
  return (
    <>
      <Form.Item name={['plan', 'title']} label={t('project.field.title')} rules={needed}>
        <Input maxLength={200} />
      </Form.Item>
      <div className="two">
        <Form.Item name={['plan', 'sector']} label={t('project.field.sector')}>
          <Select allowClear options={choice('Sector', SECTORS)} />
        </Form.Item>
        <Form.Item name={['plan', 'origin']} label={t('project.field.origin')}>
          <Select allowClear options={choice('ProjectOrigin', ['NEW', 'EXISTING'])} />
        </Form.Item>
        <Form.Item name={['plan', 'places']} label={t('project.field.places')}>
          <PlaceSelect />
        </Form.Item>
        <Form.Item name={['plan', 'pairings']} label={t('project.field.pairings')}>
          <PairingSelect />
        </Form.Item>
        <Form.Item
          name={['plan', 'donors']}
          label={t('project.field.donors')}
          extra={t('project.form.donorsHint')}
        >
          <Select mode="tags" open={false} suffixIcon={null} />
        </Form.Item>
        <Form.Item name={['plan', 'implementer']} label={t('project.field.implementer')}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item
          name={['plan', 'plannedStart']}
          label={t('project.field.plannedStart')}
          extra={t('common.form.dateHint')}
          rules={[dateRule]}
        >
          <Input />
        </Form.Item>
        <Form.Item
          name={['plan', 'plannedEnd']}
          label={t('project.field.plannedEnd')}
          rules={[dateRule]}
        >
          <Input />
        </Form.Item>
      </div>
      <Form.Item name={['plan', 'content']} label={t('project.field.content')}>
        <Input.TextArea rows={3} maxLength={2000} />
      </Form.Item>
      <AmountsField name={['plan', 'amounts']} label={t('project.field.amounts')} />
      <div className="two">
        <Form.Item name={['plan', 'benefit', 'modes']} label={t('project.field.benefit')}>
          <Select mode="multiple" options={choice('LinkageMode', LINKAGE_MODES)} />
        </Form.Item>
        <Form.Item name={['plan', 'benefit', 'terms']} label={t('project.form.terms')}>
          <Input maxLength={500} />
        </Form.Item>
        <Form.Item
          name={['plan', 'beneficiaries', 'households']}
          label={t('project.form.households')}
        >
          <Input inputMode="numeric" />
        </Form.Item>
        <Form.Item name={['plan', 'beneficiaries', 'persons']} label={t('project.form.persons')}>
          <Input inputMode="numeric" />
        </Form.Item>
      </div>
      <MilestoneLines />
      <Form.Item name={['plan', 'quickReturn']} valuePropName="checked">
        <Checkbox>{t('project.form.quickReturn')}</Checkbox>
      </Form.Item>
    </>
  );
}

function MilestoneLines() {
  const { t } = useTranslation();
  const term = useTerm();
  const dateRule = useDateRule();
  return (
    <Form.List name={['plan', 'milestones']}>
      {(lines, { add, remove }) => (
        <fieldset className="lines-field">
          <legend>{t('project.page.milestones')}</legend>
          {lines.map((line) => (
            <div className="line line-4" key={line.key}>
              <Form.Item
                name={[line.name, 'kind']}
                rules={[{ required: true, message: t('common.form.required') }]}
              >
                <Select
                  aria-label={t('project.form.milestoneKind')}
                  placeholder={t('project.form.milestoneKind')}
                  options={MILESTONE_KINDS.map((value) => ({
                    value,
                    label: term('MilestoneKind', value),
                  }))}
                />
              </Form.Item>
              <Form.Item name={[line.name, 'text']}>
                <Input aria-label={t('project.form.text')} placeholder={t('project.form.text')} />
              </Form.Item>
              <Form.Item name={[line.name, 'planned']} rules={[dateRule]}>
                <Input
                  aria-label={t('project.milestone.planned')}
                  placeholder={t('project.milestone.planned')}
                />
              </Form.Item>
              <Button onClick={() => remove(line.name)}>{t('common.form.removeLine')}</Button>
            </div>
          ))}
          <Button onClick={() => add({})}>{t('project.form.addMilestone')}</Button>
        </fieldset>
      )}
    </Form.List>
  );
}
