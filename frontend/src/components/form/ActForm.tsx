import { App, Button, Form } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { actKeys, type Receipt, write } from '@/lib/http';
import { asProblem, Problem } from '@/lib/problem';
import { useRefresh } from '@/lib/query';
import { useIrregularity, useSaid } from '@/lib/words';
import { Trouble } from '../Trouble';
import { ActBlock, actBody, type ActValues } from './ActBlock';
import { fieldFor, type NamePath } from './fields';

interface Props<V> {
  path: string;
  /** The command's fields as they are sent, of what the form holds. */
  body: (values: V) => Record<string, unknown>;
  submit: string;
  children?: ReactNode;
  initial?: Partial<V>;
  /** Position the record was read at. */
  ifMatch?: number | undefined;
  /** Without the choice between now and already happened. */
  plain?: boolean;
  onDone: (receipt: Receipt) => void;
  onCancel?: () => void;
}

/** A form for one act: sends it once however often it is tried, and puts refusals at their fields. */
export function ActForm<V extends object>(props: Props<V>) {
  const { t } = useTranslation();
  const said = useSaid();
  const irregularity = useIrregularity();
  const { message } = App.useApp();
  const refresh = useRefresh();
  const [form] = Form.useForm();
  const [key] = useState(actKeys);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  const show = (found: Problem) => {
    const has = (path: NamePath) => form.getFieldInstance(path) !== undefined;
    const placed = found.fields.map((error) => ({ error, path: fieldFor(error, has) }));
    form.setFields(
      placed.flatMap(({ error, path }) =>
        path ? [{ name: path, errors: [said(error.text) || error.code] }] : [],
      ),
    );
    setProblem(found);
    const first = placed.find(({ path }) => path !== null)?.path;
    if (first) {
      form.scrollToField(first, { focus: true });
    }
  };

  const finish = async (values: V & { act?: ActValues }) => {
    setBusy(true);
    setProblem(null);
    const act = values.act && !props.plain ? { act: actBody(values.act) } : {};
    const body = { ...props.body(values), ...act };
    try {
      const receipt = await write(props.path, body, { key: key(body), ifMatch: props.ifMatch });
      await refresh();
      const irregular = receipt.irregularities ?? [];
      if (irregular.length > 0) {
        const names = irregular.map(irregularity).join('; ');
        void message.warning(
          t('common.form.doneIrregular', { position: receipt.position, names }),
          8,
        );
      } else {
        void message.success(t('common.form.done', { position: receipt.position }));
      }
      for (const warning of receipt.warnings ?? []) {
        void message.warning(said(warning.text), 8);
      }
      props.onDone(receipt);
    } catch (error) {
      show(asProblem(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Form
      form={form}
      layout="vertical"
      onFinish={(values) => void finish(values as V & { act?: ActValues })}
      scrollToFirstError={{ focus: true }}
      initialValues={props.initial ?? {}}
      requiredMark
    >
      {problem ? <Trouble problem={problem} /> : null}
      {props.plain ? null : <ActBlock />}
      {props.children}
      <div className="form-foot">
        {props.onCancel ? <Button onClick={props.onCancel}>{t('common.cancel')}</Button> : null}
        <Button type="primary" htmlType="submit" loading={busy}>
          {props.submit}
        </Button>
      </div>
    </Form>
  );
}
