import { Collapse, Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useActors } from '@/lib/actors';
import { typedDate } from '@/lib/dates';
import { useSaid } from '@/lib/words';

/** What the form keeps about the circumstances of an act. */
export interface ActValues {
  kind: 'NOW' | 'ALREADY_HAPPENED';
  on?: string;
  source?: { kind?: string; text?: string; number?: string; issuer?: string; day?: string };
  prepared?: { id?: string | null };
  checked?: { id?: string | null };
  signed?: { id?: string | null };
}

const filled = (text: string | undefined) => (text && text.trim() !== '' ? text.trim() : undefined);

/** The act as it is sent: what was left empty is left out. */
export function actBody(values: ActValues) {
  const source = filled(values.source?.text)
    ? {
        kind: values.source?.kind ?? 'DOCUMENT',
        text: filled(values.source?.text),
        number: filled(values.source?.number),
        issuer: filled(values.source?.issuer),
        day: filled(values.source?.day),
      }
    : undefined;
  const by = (signature: { id?: string | null } | undefined) =>
    signature?.id ? { id: signature.id } : undefined;
  return {
    kind: values.kind,
    on: values.kind === 'ALREADY_HAPPENED' ? (typedDate(values.on ?? '') ?? undefined) : undefined,
    source,
    prepared: by(values.prepared),
    checked: by(values.checked),
    signed: by(values.signed),
  };
}

/** 现办 or 补录: done now, or happened before, then with its day and document. */
export function ActBlock() {
  const { t } = useTranslation();
  const past = Form.useWatch(['act', 'kind']) === 'ALREADY_HAPPENED';
  const dateRule = useDateRule();
  return (
    <div className="act-block">
      <Form.Item
        name={['act', 'kind']}
        label={t('common.act.kind')}
        initialValue="NOW"
        extra={t(past ? 'common.act.pastHint' : 'common.act.nowHint')}
      >
        <Radio.Group
          options={[
            { value: 'NOW', label: t('common.act.now') },
            { value: 'ALREADY_HAPPENED', label: t('common.act.past') },
          ]}
        />
      </Form.Item>
      {past ? (
        <Form.Item
          name={['act', 'on']}
          label={t('common.act.on')}
          extra={t('common.form.dateHint')}
          rules={[{ required: true, message: t('common.form.required') }, dateRule]}
        >
          <Input />
        </Form.Item>
      ) : null}
      <Collapse
        ghost
        size="small"
        {...(past ? { activeKey: ['document', 'signatures'] } : {})}
        items={[
          {
            key: 'document',
            label: t('common.act.document'),
            children: <DocumentPart needed={past} />,
          },
          { key: 'signatures', label: t('common.act.signatures'), children: <Signatures /> },
        ]}
      />
    </div>
  );
}

export function useDateRule() {
  const { t } = useTranslation();
  return {
    validator: (_: unknown, value: string | undefined) =>
      !value || typedDate(value)
        ? Promise.resolve()
        : Promise.reject(new Error(t('common.form.date'))),
  };
}

function DocumentPart({ needed }: { needed: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <div className="two">
        <Form.Item
          name={['act', 'source', 'kind']}
          label={t('common.act.sourceKind')}
          initialValue="DOCUMENT"
        >
          <Select
            options={(['DOCUMENT', 'ADDRESS'] as const).map((kind) => ({
              value: kind,
              label: t(`common.source.${kind}`),
            }))}
          />
        </Form.Item>
        <Form.Item
          name={['act', 'source', 'text']}
          label={t('common.act.sourceText')}
          rules={
            needed ? [{ required: true, whitespace: true, message: t('common.form.required') }] : []
          }
        >
          <Input maxLength={1000} />
        </Form.Item>
        <Form.Item name={['act', 'source', 'number']} label={t('common.act.number')}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name={['act', 'source', 'issuer']} label={t('common.act.issuer')}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name={['act', 'source', 'day']} label={t('common.act.day')}>
          <Input type="date" />
        </Form.Item>
      </div>
    </>
  );
}

function Signatures() {
  const { t } = useTranslation();
  const said = useSaid();
  const { data } = useActors();
  const options = (data?.items ?? []).map((actor) => ({
    value: actor.id,
    label: `${said(actor.unit.name)} · ${said(actor.name)}`,
  }));
  return (
    <div className="two">
      {(['prepared', 'checked', 'signed'] as const).map((part) => (
        <Form.Item key={part} name={['act', part, 'id']} label={t(`common.act.${part}`)}>
          <Select allowClear options={options} />
        </Form.Item>
      ))}
    </div>
  );
}
