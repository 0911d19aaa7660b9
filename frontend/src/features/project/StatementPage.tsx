import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ActDrawer } from '@/components/form/ActDrawer';
import { ActForm } from '@/components/form/ActForm';
import { RemoteSelect } from '@/components/RemoteSelect';
import { LifeSlider } from '@/components/LifeSlider';
import { Unknown } from '@/components/Money';
import { PageHead } from '@/components/PageHead';
import { RecordTimeline } from '@/components/RecordTimeline';
import { SourceText } from '@/components/SourceText';
import { Trouble } from '@/components/Trouble';
import { When } from '@/components/When';
import { useKnownAt, useLink } from '@/lib/asof';
import { recordPage } from '@/lib/records';
import { useTerm } from '@/lib/words';
import { type ProjectItem, type Statement, useLife, useStatement } from './api';
import { FigureText } from './FigureText';
import { Places } from './Places';
import { RELATIONS } from './vocabulary';

export function StatementPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const past = useKnownAt() !== null;
  const { data, problem, retry } = useStatement(id);
  const life = useLife('statements', id);
  const items = life.data?.items ?? [];
  if (problem) {
    return <Trouble problem={problem} retry={retry} />;
  }
  return (
    <>
      <PageHead
        title={data?.scope?.title ?? t('common.loading')}
        note={t('project.statement.notAProject')}
      >
        {data && !past ? <LinkForm statement={data} /> : null}
      </PageHead>
      <LifeSlider items={items} label={t('project.page.life')} />
      {data?.annulled ? (
        <p className="notice notice-bad">{t('project.page.annulled', { reason: data.annulled })}</p>
      ) : null}
      <div className="split">
        <div>
          {data ? <Facts statement={data} /> : null}
          {data ? <Links statement={data} acting={!past} /> : null}
        </div>
        <RecordTimeline title={t('project.page.timeline')} items={items} />
      </div>
    </>
  );
}

function Facts({ statement }: { statement: Statement }) {
  const { t } = useTranslation();
  const { scope } = statement;
  return (
    <section className="panel">
      <dl className="facts">
        <dt>{t('project.statement.figures')}</dt>
        <dd className="full">
          {statement.measures.map((figure, index) => (
            <FigureText key={index} figure={figure} />
          ))}
        </dd>
        <dt>{t('project.field.places')}</dt>
        <dd>{scope ? <Places places={scope.places} text={scope.placeText} /> : <Unknown />}</dd>
        <dt>{t('project.field.donors')}</dt>
        <dd>{scope?.donors.map((donor) => donor.name).join('、') || <Unknown />}</dd>
        <dt>{t('project.statement.period')}</dt>
        <dd>
          <When date={scope?.period} />
        </dd>
        <dt>{t('project.statement.asOf')}</dt>
        <dd>
          <When date={scope?.asOf} />
        </dd>
        <dt>{t('project.statement.funds')}</dt>
        <dd className="full">
          {scope?.fundsText ? <span className="said">{scope.fundsText}</span> : <Unknown />}
        </dd>
        {statement.progressText ? (
          <>
            <dt>{t('project.field.progress')}</dt>
            <dd className="full said">{statement.progressText}</dd>
          </>
        ) : null}
        {statement.note ? (
          <>
            <dt>{t('project.field.note')}</dt>
            <dd className="full said">{statement.note}</dd>
          </>
        ) : null}
        <dt>{t('project.field.source')}</dt>
        <dd className="full">
          {statement.source ? <SourceText source={statement.source} /> : <Unknown />}
        </dd>
      </dl>
    </section>
  );
}

function Links({ statement, acting }: { statement: Statement; acting: boolean }) {
  const { t } = useTranslation();
  const term = useTerm();
  const link = useLink();
  const removals = `/statements/${statement.id}/link-removals`;
  return (
    <section className="panel">
      <h2 className="section">{t('project.statement.links')}</h2>
      {statement.links.length === 0 ? (
        <p className="quiet">{t('project.statement.noLinks')}</p>
      ) : null}
      <ul className="plain-list">
        {statement.links.map((one) => (
          <li key={one.event}>
            <span className="state state-go">{term('StatementEvent.Relation', one.relation)}</span>{' '}
            <Link to={link(recordPage(one.target) ?? '/')}>{one.target}</Link> {one.reason}{' '}
            {acting ? (
              <ActDrawer path={removals} label={t('project.statement.unlink')}>
                {(close) => (
                  <ActForm<{ reason: string }>
                    path={removals}
                    ifMatch={statement.position}
                    body={({ reason }) => ({ target: one.target, relation: one.relation, reason })}
                    submit={t('project.statement.unlink')}
                    onCancel={close}
                    onDone={close}
                  >
                    <Reason />
                  </ActForm>
                )}
              </ActDrawer>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Reason() {
  const { t } = useTranslation();
  return (
    <Form.Item
      name="reason"
      label={t('project.form.reason')}
      rules={[{ required: true, whitespace: true, message: t('common.form.required') }]}
    >
      <Input.TextArea rows={3} maxLength={1000} />
    </Form.Item>
  );
}

/** A person's word that it speaks of a project: nothing is ever linked by itself. */
function LinkForm({ statement }: { statement: Statement }) {
  const { t } = useTranslation();
  const term = useTerm();
  const needed = [{ required: true, message: t('common.form.required') }];
  const path = `/statements/${statement.id}/links`;
  return (
    <ActDrawer path={path} label={t('project.statement.link')} primary>
      {(close) => (
        <ActForm<{ target: string; relation: string; reason: string }>
          path={path}
          ifMatch={statement.position}
          body={({ target, relation, reason }) => ({ target, relation, reason })}
          submit={t('project.statement.link')}
          onCancel={close}
          onDone={close}
        >
          <Form.Item name="target" label={t('project.statement.target')} rules={needed}>
            <RemoteSelect<ProjectItem>
              path="/projects"
              option={(item) => ({ value: item.id, label: item.title ?? item.id })}
            />
          </Form.Item>
          <Form.Item name="relation" label={t('project.statement.relation')} rules={needed}>
            <Select
              options={RELATIONS.map((value) => ({
                value,
                label: term('StatementEvent.Relation', value),
              }))}
            />
          </Form.Item>
          <Reason />
        </ActForm>
      )}
    </ActDrawer>
  );
}
