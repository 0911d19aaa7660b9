import { Button, Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useTerm } from '@/lib/words';
import { MoneyInput } from './MoneyInput';

export const AMOUNT_KINDS = [
  'CITY_FISCAL',
  'DISTRICT_FISCAL',
  'PAIRING_FISCAL_LEVEL_NOT_STATED',
  'CENTRAL_FISCAL',
  'REGION_FISCAL',
  'LEAGUE_FISCAL',
  'BANNER_FISCAL',
  'FISCAL_LEVEL_NOT_STATED',
  'DONATION_CASH',
  'DONATION_IN_KIND',
  'ENTERPRISE_INVESTMENT',
  'BOND',
  'LOAN',
  'OWN',
  'SALES',
  'ORDERS',
  'OTHER_STATED',
  'MIXED',
  'NOT_STATED',
] as const;

export interface TypedAmount {
  kind: string;
  fen: number | null;
}

/** Exact amounts as they are sent. */
export const amountsBody = (amounts: TypedAmount[] | undefined) =>
  (amounts ?? []).map(({ kind, fen }) => ({ kind, fen, qualifier: 'EXACT' }));

/** Lines of money, one per kind; there is no total, since unlike kinds do not add up. */
export function AmountsField({ name, label }: { name: (string | number)[]; label: string }) {
  const { t } = useTranslation();
  const term = useTerm();
  return (
    <fieldset className="lines-field">
      <legend>{label}</legend>
      <Form.List name={name}>
        {(lines, { add, remove }) => (
          <>
            {lines.map((line) => (
              <div className="line" key={line.key}>
                <Form.Item
                  name={[line.name, 'kind']}
                  rules={[{ required: true, message: t('common.form.required') }]}
                >
                  <Select
                    aria-label={t('common.form.kind')}
                    placeholder={t('common.form.kind')}
                    options={AMOUNT_KINDS.map((kind) => ({
                      value: kind,
                      label: term('AmountKind', kind),
                    }))}
                  />
                </Form.Item>
                <Form.Item
                  name={[line.name, 'fen']}
                  rules={[
                    {
                      validator: (_, fen: number | null) =>
                        typeof fen === 'number' && !Number.isNaN(fen)
                          ? Promise.resolve()
                          : Promise.reject(new Error(t('common.form.money'))),
                    },
                  ]}
                >
                  <MoneyInput label={t('common.amount')} />
                </Form.Item>
                <Button onClick={() => remove(line.name)}>{t('common.form.removeLine')}</Button>
              </div>
            ))}
            <Button onClick={() => add({ kind: undefined, fen: null })}>
              {t('common.form.addAmount')}
            </Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}
