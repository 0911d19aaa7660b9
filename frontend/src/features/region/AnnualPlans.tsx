import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActDrawer } from '@/components/form/ActDrawer';
import { ActForm } from '@/components/form/ActForm';
import { AmountsField, amountsBody, type TypedAmount } from '@/components/form/Amounts';
import { DataList } from '@/components/DataList';
import { Fen, Unknown } from '@/components/Money';
import { SourceText } from '@/components/SourceText';
import { useKnownAt } from '@/lib/asof';
import { useIrregularity, useTerm } from '@/lib/words';
import { type PlanRow, usePlans } from './api';

/** The yearly plans of a pairing, with their papers and money by kind. */
export function AnnualPlans({ pairing }: { pairing: string }) {
  const { t } = useTranslation();
  const term = useTerm();
  const irregularity = useIrregularity();
  const past = useKnownAt() !== null;
  const result = usePlans(pairing);
  return (
    <section className="panel" aria-label={t('region.plan.title')}>
      <h2 className="section head-row">
        {t('region.plan.title')}
        {past ? null : <AgreePlan pairing={pairing} />}
      </h2>
      <DataList<PlanRow>
        label={t('region.plan.title')}
        result={result}
        rowKey={(plan) => plan.id}
        empty={t('region.plan.none')}
        columns={[
          {
            key: 'title',
            title: t('region.plan.name'),
            render: (plan) => (
              <>
                {plan.title ?? <Unknown />}
                {plan.document ? <SourceText source={plan.document} /> : null}
                {plan.irregularities.length > 0 ? (
                  <span className="state state-bad">
                    {plan.irregularities.map(irregularity).join('; ')}
                  </span>
                ) : null}
              </>
            ),
          },
          {
            key: 'year',
            title: t('region.plan.year'),
            width: 110,
            render: (plan) => `${plan.year ?? ''} ${plan.batch ?? ''}`,
          },
          {
            key: 'money',
            title: t('region.plan.money'),
            render: (plan) => (
              <div className="lines">
                {Object.entries(plan.fenByKind).map(([kind, fen]) => (
                  <div key={kind}>
                    <span className="kind">{term('AmountKind', kind)}</span>
                    <Fen fen={fen} />
                  </div>
                ))}
                {plan.linesWithoutAmount > 0 ? (
                  <div className="hint">
                    {t('region.plan.without', { count: plan.linesWithoutAmount })}
                  </div>
                ) : null}
              </div>
            ),
          },
          {
            key: 'adjustments',
            title: t('region.plan.adjustments'),
            width: 90,
            align: 'right',
            render: (plan) => plan.adjustments,
          },
        ]}
      />
    </section>
  );
}

interface Values {
  title: string;
  year: string;
  batch?: string;
  document?: { text?: string; number?: string };
  lines?: { title?: string; amounts?: TypedAmount[] }[];
}

function AgreePlan({ pairing }: { pairing: string }) {
  const { t } = useTranslation();
  const needed = [{ required: true, message: t('common.form.required') }];
  const body = (values: Values) => ({
    title: values.title,
    pairings: [pairing],
    year: /^\d{4}$/.test(values.year) ? Number(values.year) : values.year,
    batch: values.batch || undefined,
    document: values.document?.text
      ? { text: values.document.text, number: values.document.number || undefined }
      : undefined,
    targets: [],
    lines: (values.lines ?? []).map((line, index) => ({
      number: index + 1,
      title: line.title,
      places: [],
      amounts: amountsBody(line.amounts),
    })),
  });
  return (
    <ActDrawer path="/annual-plans" label={t('region.plan.agree')}>
      {(close) => (
        <ActForm<Values>
          path="/annual-plans"
          body={body}
          submit={t('region.plan.agree')}
          onCancel={close}
          onDone={close}
        >
          <Form.Item name="title" label={t('region.plan.name')} rules={needed}>
            <Input maxLength={200} />
          </Form.Item>
          <div className="two">
            <Form.Item name="year" label={t('region.plan.year')} rules={needed}>
              <Input inputMode="numeric" maxLength={4} />
            </Form.Item>
            <Form.Item name="batch" label={t('region.plan.batch')}>
              <Input maxLength={60} />
            </Form.Item>
            <Form.Item name={['document', 'text']} label={t('region.plan.document')}>
              <Input maxLength={300} />
            </Form.Item>
            <Form.Item name={['document', 'number']} label={t('common.act.number')}>
              <Input maxLength={200} />
            </Form.Item>
          </div>
          <Form.List name="lines">
            {(lines, { add, remove }) => (
              <fieldset className="lines-field">
                <legend>{t('region.plan.lines')}</legend>
                {lines.map((line) => (
                  <div key={line.key} className="plan-line">
                    <Form.Item
                      name={[line.name, 'title']}
                      label={t('region.plan.line')}
                      rules={needed}
                    >
                      <Input maxLength={200} />
                    </Form.Item>
                    <PlanMoney line={line.name} />
                    <Button onClick={() => remove(line.name)}>{t('common.form.removeLine')}</Button>
                  </div>
                ))}
                <Button onClick={() => add({})}>{t('region.plan.addLine')}</Button>
              </fieldset>
            )}
          </Form.List>
        </ActForm>
      )}
    </ActDrawer>
  );
}

function PlanMoney({ line }: { line: number }) {
  const { t } = useTranslation();
  return <AmountsField name={[line, 'amounts']} label={t('region.plan.money')} />;
}
