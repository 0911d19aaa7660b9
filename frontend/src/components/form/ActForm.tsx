import { App, Button, Form } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { momentText } from '@/lib/dates';
import { type Receipt, write } from '@/lib/http';
import { asProblem, Problem } from '@/lib/problem';
import { useRefresh } from '@/lib/query';
import { useIrregularity, useSaid } from '@/lib/words';
import { Trouble } from '../Trouble';
import { ActBlock, actBody, type ActValues } from './ActBlock';
import { fieldFor, type NamePath } from './fields';
import { SignalBack } from './SignalBack';
import { useDraft } from './useDraft';

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
  /** Names the draft where the path alone does not: one form may lead to several paths. */
  draft?: string;
  /** Which of several acts of one form this is. */
  variant?: string;
  onDone: (receipt: Receipt) => void;
  onCancel?: () => void;
}

/**
 * A form for one act: sends it once however often it is tried, puts refusals at their fields, and
 * keeps what was typed in this browser until the server has recorded it.
 */
export function ActForm<V extends object>(props: Props<V>) {
  const [round, setRound] = useState(0);
  return <OneForm<V> key={round} {...props} onClear={() => setRound(round + 1)} />;
}

function OneForm<V extends object>(props: Props<V> & { onClear: () => void }) {
  const { t } = useTranslation();
  const said = useSaid();
  const irregularity = useIrregularity();
  const { message } = App.useApp();
  const refresh = useRefresh();
  const [form] = Form.useForm();
  const draft = useDraft(props.draft ?? props.path, props.ifMatch);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [kept, setKept] = useState(true);

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
    const typed = JSON.stringify([props.variant, values]);
    const { path, ifMatch } = props;
    const request = draft.request(form.getFieldsValue(true), typed, { path, body, ifMatch });
    try {
      const receipt = await write(request.path, request.body, request);
      draft.drop();
      const irregular = receipt.irregularities ?? [];
      if (irregular.length > 0) {
        const names = irregular.map(irregularity).join('; ');
        void message.warning(
          t('common.form.doneIrregular', { position: receipt.position, names }),
          8,
        );
      } else {
        const said = receipt.repeated ? 'common.form.repeated' : 'common.form.done';
        void message.success(t(said, { position: receipt.position }));
      }
      for (const warning of receipt.warnings ?? []) {
        void message.warning(said(warning.text), 8);
      }
      await refresh();
      props.onDone(receipt);
    } catch (error) {
      const found = asProblem(error);
      draft.answered(found);
      setKept(draft.keep(form.getFieldsValue(true)));
      show(found);
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
      onValuesChange={() => draft.keep(form.getFieldsValue(true))}
      initialValues={draft.found?.values ?? props.initial ?? {}}
      requiredMark
    >
      {problem ? (
        <Trouble problem={problem}>
          {problem.status === 0 || problem.status >= 500 ? (
            <>
              <p>{t(kept ? 'common.draft.kept' : 'common.draft.notKept')}</p>
              <SignalBack />
            </>
          ) : null}
        </Trouble>
      ) : null}
      {draft.found && !problem ? (
        <p className="notice notice-warn restored" role="status">
          <span>
            {t('common.draft.restored', { at: momentText(draft.found.at) })}
            {draft.moved ? ` ${t('common.draft.moved')}` : ''}
          </span>
          <Button
            size="small"
            onClick={() => {
              draft.drop();
              props.onClear();
            }}
          >
            {t('common.draft.clear')}
          </Button>
        </p>
      ) : null}
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
