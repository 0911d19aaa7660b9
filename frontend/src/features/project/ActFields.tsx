import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDateRule } from '@/components/form/ActBlock';
import { useTerm } from '@/lib/words';
import type { ProjectRecord } from './api';
import { ASSET_CLASSES, PARTNER_PARTS } from './vocabulary';

/** Who decided, in which words, and what the partner's side did. */
export function DecisionFields() {
  const { t } = useTranslation();
  const term = useTerm();
  const dateRule = useDateRule();
  return (
    <>
      <div className="two">
        <Form.Item
          name={['body', 'name']}
          label={t('project.form.body')}
          extra={t('project.form.bodyHint')}
        >
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name={['partner', 'part']} label={t('project.form.partner')}>
          <Select
            allowClear
            options={PARTNER_PARTS.map((part) => ({
              value: part,
              label: term('PartnerPart', part),
            }))}
          />
        </Form.Item>
        <Form.Item name={['partner', 'on']} label={t('project.form.partnerOn')} rules={[dateRule]}>
          <Input />
        </Form.Item>
        <Form.Item name={['partner', 'text']} label={t('project.form.partnerText')}>
          <Input maxLength={500} />
        </Form.Item>
      </div>
      <Form.Item name="text" label={t('project.form.conclusion')}>
        <Input.TextArea rows={3} maxLength={1000} />
      </Form.Item>
    </>
  );
}

export function MilestoneFields({ project }: { project: ProjectRecord }) {
  const { t } = useTranslation();
  const term = useTerm();
  const open = project.plan.milestones.filter(
    (milestone) => !project.reached.some((entry) => entry.milestone === milestone.key),
  );
  return (
    <>
      <Form.Item
        name="milestone"
        label={t('project.form.milestone')}
        rules={[{ required: true, message: t('common.form.required') }]}
      >
        <Select
          options={open.map((milestone) => ({
            value: milestone.key,
            label: `${term('MilestoneKind', milestone.kind)} ${milestone.text}`,
          }))}
        />
      </Form.Item>
      <div className="two">
        <Form.Item name={['reached', 'number']} label={t('project.form.quantity')}>
          <Input inputMode="decimal" />
        </Form.Item>
        <Form.Item name={['reached', 'unit']} label={t('common.form.unit')}>
          <Input maxLength={20} />
        </Form.Item>
      </div>
      <Form.Item name="text" label={t('project.form.text')}>
        <Input.TextArea rows={2} maxLength={1000} />
      </Form.Item>
    </>
  );
}

export function HandOverFields() {
  const { t } = useTranslation();
  const term = useTerm();
  const needed = [{ required: true, message: t('common.form.required') }];
  return (
    <Form.List name="handOvers" initialValue={[{}]}>
      {(lines, { add, remove }) => (
        <fieldset className="lines-field">
          <legend>{t('project.form.handOvers')}</legend>
          {lines.map((line) => (
            <div className="line" key={line.key}>
              <Form.Item
                name={[line.name, 'assetClass']}
                label={t('project.form.assetClass')}
                rules={needed}
              >
                <Select
                  options={ASSET_CLASSES.map((item) => ({
                    value: item,
                    label: term('AssetClass', item),
                  }))}
                />
              </Form.Item>
              <Form.Item
                name={[line.name, 'receiver', 'name']}
                label={t('project.form.receiver')}
                extra={t('project.form.receiverHint')}
                rules={needed}
              >
                <Input maxLength={200} />
              </Form.Item>
              <Button onClick={() => remove(line.name)}>{t('common.form.removeLine')}</Button>
            </div>
          ))}
          <Button onClick={() => add({})}>{t('project.form.addHandOver')}</Button>
        </fieldset>
      )}
    </Form.List>
  );
}
