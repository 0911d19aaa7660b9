import { App, Button, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Trouble } from '@/components/Trouble';
import { write } from '@/lib/http';
import { useMay } from '@/lib/may';
import { asProblem, type Problem } from '@/lib/problem';
import { useRefresh } from '@/lib/query';
import { type Attestation, useViews, type ViewStatus } from './api';

/** Where each view stands; built anew or compared with the log on demand. They change no fact. */
export function ViewList() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const refresh = useRefresh();
  const acting = useMay()('/audit/attestations') === true;
  const views = useViews();
  const [busy, setBusy] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [proofs, setProofs] = useState<Attestation[]>([]);

  const name = (view: string) => t(`audit.views.name.${view}`, view);

  const run = async (name: string, work: () => Promise<void>) => {
    setBusy(name);
    setProblem(null);
    try {
      await work();
      await refresh();
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setBusy('');
    }
  };
  const rebuild = (view: string, key?: string) =>
    run(view, async () => {
      await write(`/views/${view}/rebuild`, key ? { key } : {});
      void message.success(t('audit.views.rebuilt', { view: name(view) }));
    });
  const attest = () =>
    run('attest', async () => {
      setProofs((await write<{ items: Attestation[] }>('/audit/attestations', {})).items);
    });

  return (
    <>
      {problem ? <Trouble problem={problem} /> : null}
      {views.problem ? <Trouble problem={views.problem} retry={views.retry} /> : null}
      <div className="page-head">
        <div>
          <p>{t('audit.views.note')}</p>
        </div>
        {acting ? (
          <Button type="primary" loading={busy === 'attest'} onClick={() => void attest()}>
            {t('audit.views.attest')}
          </Button>
        ) : null}
      </div>
      <div
        className="sheet scroll-x"
        role="region"
        tabIndex={0}
        aria-label={t('audit.views.title')}
      >
        <Table<ViewStatus>
          size="small"
          rowKey="view"
          pagination={false}
          loading={views.loading}
          dataSource={views.data?.items ?? []}
          columns={[
            { title: t('audit.views.view'), render: (_, { view }) => name(view) },
            { title: t('audit.views.revision'), dataIndex: 'revision', align: 'right' },
            {
              title: t('audit.views.upTo'),
              align: 'right',
              render: (_, view) => (
                <span className="num">
                  {view.position} / {views.data?.position}
                </span>
              ),
            },
            { title: t('audit.views.cards'), dataIndex: 'cards', align: 'right', className: 'num' },
            {
              title: t('audit.views.parked'),
              render: (_, view) => (
                <Parked view={view} cure={acting ? (key) => void rebuild(view.view, key) : null} />
              ),
            },
            {
              title: t('audit.views.proof'),
              render: (_, view) => (
                <Proof proof={proofs.find((proof) => proof.view === view.view)} />
              ),
            },
            {
              title: t('audit.views.act'),
              hidden: !acting,
              render: (_, view) => (
                <Button
                  size="small"
                  loading={busy === view.view}
                  onClick={() => void rebuild(view.view)}
                >
                  {t('audit.views.rebuild')}
                </Button>
              ),
            },
          ]}
        />
      </div>
    </>
  );
}

function Parked({ view, cure }: { view: ViewStatus; cure: ((key: string) => void) | null }) {
  const { t } = useTranslation();
  if (view.parked.length === 0) {
    return <span className="state state-good">{t('audit.views.noneParked')}</span>;
  }
  return view.parked.map((parked) => (
    <div key={parked.key}>
      <span className="state state-bad">{parked.key}</span> {parked.message}{' '}
      {cure ? (
        <Button size="small" onClick={() => cure(parked.key)}>
          {t('audit.views.cure')}
        </Button>
      ) : null}
    </div>
  ));
}

function Proof({ proof }: { proof: Attestation | undefined }) {
  const { t } = useTranslation();
  if (!proof) {
    return <span className="quiet">{t('audit.views.notCompared')}</span>;
  }
  return proof.same ? (
    <span className="state state-good" title={proof.digest}>
      {t('audit.views.same', { digest: proof.digest.slice(0, 12) })}
    </span>
  ) : (
    <span className="state state-bad">
      {t('audit.views.differs', { keys: proof.differences.map((one) => one.key).join(', ') })}
    </span>
  );
}
