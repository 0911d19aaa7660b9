import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Amount, AmountLine, Unknown } from '@/components/Money';
import { SourceText } from '@/components/SourceText';
import { When } from '@/components/When';
import { useLink } from '@/lib/asof';
import { useTerm } from '@/lib/words';
import type { ProjectRecord } from './api';
import { FigureText } from './FigureText';
import { Places } from './Places';

function Money({ amounts, text }: { amounts: Amount[]; text?: string | null }) {
  const { t } = useTranslation();
  return (
    <>
      {amounts.length === 0 ? <Unknown word={t('common.notPublished')} /> : null}
      <div className="lines">
        {amounts.map((amount, index) => (
          <AmountLine key={`${amount.kind}-${index}`} amount={amount} />
        ))}
      </div>
      {text ? <span className="said">{text}</span> : null}
    </>
  );
}

export function ProjectFacts({ project }: { project: ProjectRecord }) {
  const { t } = useTranslation();
  const term = useTerm();
  const link = useLink();
  const { plan } = project;
  const people = plan.beneficiaries;
  const benefit = plan.benefit;
  const facts: [string, ReactNode][] = [
    [t('project.field.places'), <Places places={plan.places} text={plan.placeText} key="p" />],
    [t('project.field.donors'), plan.donors.map((donor) => donor.name).join('、') || <Unknown />],
    [t('project.field.implementer'), plan.implementer?.name ?? <Unknown />],
    [
      t('project.field.pairings'),
      plan.pairings.length === 0 ? (
        <Unknown word={t('project.field.noPairing')} />
      ) : (
        plan.pairings.map((pairing) => (
          <Link key={pairing} to={link(`/pairings/${pairing}`)}>
            {t('project.field.pairing')}{' '}
          </Link>
        ))
      ),
    ],
    [
      t(`project.money.${project.money}`),
      <Money key="m" amounts={plan.amounts} text={plan.amountText} />,
    ],
    [
      t('project.field.fundCategory'),
      plan.fundCategory ? term('FundCategory', plan.fundCategory) : <Unknown />,
    ],
    [t('project.field.plannedStart'), <When key="s" date={plan.plannedStart} />],
    [t('project.field.plannedEnd'), <When key="e" date={plan.plannedEnd} />],
    [
      t('project.field.benefit'),
      benefit ? (
        <>
          {benefit.modes.map((mode) => term('LinkageMode', mode)).join('、') || null}{' '}
          {benefit.text ? <span className="said">{benefit.text}</span> : null}
          {benefit.terms ? <div className="said">{benefit.terms}</div> : null}
        </>
      ) : (
        <Unknown />
      ),
    ],
    [
      t('project.field.beneficiaries'),
      people ? (
        <span className="num">
          {people.households === null ? <Unknown /> : people.households}{' '}
          {t('project.field.households')} · {people.persons === null ? <Unknown /> : people.persons}{' '}
          {t('project.field.persons')}{' '}
          <small className="hint">{term('Beneficiaries.Basis', people.basis)}</small>
        </span>
      ) : (
        <Unknown />
      ),
    ],
  ];
  const long: [string, ReactNode][] = [
    [t('project.field.content'), plan.content],
    [
      t('project.field.settled'),
      project.settled.length > 0 ? <Money amounts={project.settled} /> : null,
    ],
    [t('project.field.conditions'), project.conditions],
    [
      t('project.field.targets'),
      plan.targets.length > 0
        ? plan.targets.map((target, index) => (
            <div key={index}>
              {target.text}{' '}
              {target.quantity ? `${target.quantity.number} ${target.quantity.unit}` : ''}
            </div>
          ))
        : null,
    ],
    [
      t('project.field.figures'),
      plan.figures.length > 0
        ? plan.figures.map((figure, index) => <FigureText key={index} figure={figure} />)
        : null,
    ],
    [
      t('project.field.progress'),
      plan.progressText ? <span className="said">{plan.progressText}</span> : null,
    ],
    [t('project.field.note'), plan.note ? <span className="said">{plan.note}</span> : null],
    [
      t('project.field.handOvers'),
      project.handOvers.length > 0
        ? project.handOvers.map((item, index) => (
            <div key={index}>
              {term('AssetClass', item.assetClass)} → {item.receiver.name}
              {item.things.map((thing) => ` · ${thing.number} ${thing.unit}`).join('')} {item.text}
            </div>
          ))
        : null,
    ],
    [t('project.field.source'), project.source ? <SourceText source={project.source} /> : null],
  ];
  return (
    <dl className="facts">
      {facts.map(([label, value]) => [
        <dt key={`${label}-t`}>{label}</dt>,
        <dd key={label}>{value}</dd>,
      ])}
      {long
        .filter(([, value]) => value !== null && value !== '')
        .map(([label, value]) => [
          <dt key={`${label}-t`}>{label}</dt>,
          <dd key={label} className="full">
            {value}
          </dd>,
        ])}
    </dl>
  );
}

export function Milestones({ project }: { project: ProjectRecord }) {
  const { t } = useTranslation();
  const term = useTerm();
  if (project.plan.milestones.length === 0) {
    return null;
  }
  return (
    <section className="panel" aria-label={t('project.page.milestones')}>
      <h2 className="section">{t('project.page.milestones')}</h2>
      <ul className="plain-list">
        {project.plan.milestones.map((milestone) => {
          const reached = project.reached.find((entry) => entry.milestone === milestone.key);
          const target = milestone.target ?? null;
          return (
            <li key={milestone.key}>
              <span className={reached ? 'state state-good' : 'state'}>
                {t(reached ? 'project.milestone.reached' : 'project.milestone.open')}
              </span>{' '}
              {term('MilestoneKind', milestone.kind)} {milestone.text}
              {target ? ` · ${target.number} ${target.unit}` : ''}
              {' · '}
              {t('project.milestone.planned')} <When date={milestone.planned} />
              {reached ? (
                <>
                  {' · '}
                  {t('project.milestone.on')} <When date={reached.on} />
                  {reached.quantity ? ` · ${reached.quantity.number} ${reached.quantity.unit}` : ''}
                </>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
