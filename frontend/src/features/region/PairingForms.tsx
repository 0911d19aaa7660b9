import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useDateRule } from '@/components/form/ActBlock';
import { ActDrawer } from '@/components/form/ActDrawer';
import { ActForm } from '@/components/form/ActForm';
import { OnePlaceSelect } from '@/components/form/choices';
import { typedDate } from '@/lib/dates';
import type { Pairing } from './api';

interface TermValues {
  terms: {
    round: string;
    donor: string;
    recipient: string;
    from?: string;
    to?: string;
    note?: string;
  };
}

export function RecordPairing() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const dateRule = useDateRule();
  const needed = [{ required: true, message: t('common.form.required') }];
  const body = ({ terms }: TermValues) => ({
    terms: {
      round: terms.round,
      donor: { code: terms.donor },
      recipient: { code: terms.recipient },
      from: typedDate(terms.from ?? '') ?? undefined,
      to: typedDate(terms.to ?? '') ?? undefined,
      note: terms.note || undefined,
    },
  });
  return (
    <ActDrawer path="/pairings" label={t('region.acts.record')} primary>
      {(close) => (
        <ActForm<TermValues>
          path="/pairings"
          body={body}
          submit={t('region.acts.record')}
          onCancel={close}
          onDone={(receipt) => navigate(`/pairings/${receipt.id}`)}
        >
          <Form.Item name={['terms', 'round']} label={t('region.field.round')} rules={needed}>
            <Input maxLength={100} />
          </Form.Item>
          <div className="two">
            <Form.Item name={['terms', 'donor']} label={t('region.field.donor')} rules={needed}>
              <OnePlaceSelect />
            </Form.Item>
            <Form.Item
              name={['terms', 'recipient']}
              label={t('region.field.recipient')}
              rules={needed}
            >
              <OnePlaceSelect />
            </Form.Item>
            <Form.Item
              name={['terms', 'from']}
              label={t('region.field.from')}
              extra={t('common.form.dateHint')}
              rules={[dateRule]}
            >
              <Input />
            </Form.Item>
            <Form.Item name={['terms', 'to']} label={t('region.field.to')} rules={[dateRule]}>
              <Input />
            </Form.Item>
          </div>
          <Form.Item name={['terms', 'note']} label={t('region.field.note')}>
            <Input.TextArea rows={2} maxLength={1000} />
          </Form.Item>
        </ActForm>
      )}
    </ActDrawer>
  );
}

function Reason() {
  const { t } = useTranslation();
  return (
    <Form.Item
      name="reason"
      label={t('region.field.reason')}
      rules={[{ required: true, whitespace: true, message: t('common.form.required') }]}
    >
      <Input.TextArea rows={3} maxLength={1000} />
    </Form.Item>
  );
}

export function EndPairing({ pairing }: { pairing: Pairing }) {
  const { t } = useTranslation();
  const dateRule = useDateRule();
  return (
    <ActDrawer path={`/pairings/${pairing.id}/ending`} label={t('region.acts.end')}>
      {(close) => (
        <ActForm<{ to: string; reason: string }>
          path={`/pairings/${pairing.id}/ending`}
          ifMatch={pairing.position}
          body={({ to, reason }) => ({ to: typedDate(to) ?? undefined, reason })}
          submit={t('region.acts.end')}
          onCancel={close}
          onDone={close}
        >
          <Form.Item
            name="to"
            label={t('region.field.to')}
            extra={t('common.form.dateHint')}
            rules={[{ required: true, message: t('common.form.required') }, dateRule]}
          >
            <Input />
          </Form.Item>
          <Reason />
        </ActForm>
      )}
    </ActDrawer>
  );
}

export function AnnulPairing({ pairing }: { pairing: Pairing }) {
  const { t } = useTranslation();
  return (
    <ActDrawer path={`/pairings/${pairing.id}/annulments`} label={t('region.acts.annul')} danger>
      {(close) => (
        <ActForm<{ reason: string }>
          path={`/pairings/${pairing.id}/annulments`}
          ifMatch={pairing.position}
          body={({ reason }) => ({ reason })}
          submit={t('region.acts.annul')}
          onCancel={close}
          onDone={close}
        >
          <Reason />
        </ActForm>
      )}
    </ActDrawer>
  );
}
