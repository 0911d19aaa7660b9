import { useTranslation } from 'react-i18next';
import { Fen, Unknown } from '@/components/Money';
import { percent } from '@/lib/money';
import { useTerm } from '@/lib/words';
import type { Scheduled, SplitRule, Term } from './api';
import { Things } from './Things';

interface Props {
  schedule: Scheduled[];
  splits: SplitRule[];
}

/** What was promised to whom, and how it is to be divided, with the days between which it holds. */
export function Promises({ schedule, splits }: Props) {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-label={t('benefit.promise.title')}>
      <h2 className="section">{t('benefit.promise.title')}</h2>
      {schedule.length === 0 ? <p className="quiet">{t('benefit.promise.none')}</p> : null}
      <ul className="plain-list">
        {schedule.map((one) => (
          <li key={`${one.term.key}-${one.from}`}>
            <Promise term={one.term} />
            <div className="hint">
              <span className="num">
                {one.from ?? t('common.unknown')} – {one.until ?? t('benefit.noEnd')}
              </span>
              {one.term.text ? <span className="said"> {one.term.text}</span> : null}
            </div>
          </li>
        ))}
      </ul>
      {splits.length > 0 ? <h3 className="section">{t('benefit.promise.splits')}</h3> : null}
      <ul className="plain-list">
        {splits.map((rule, index) => (
          <li key={index}>
            {rule.from ? <span className="hint num">{rule.from} </span> : null}
            <Split rule={rule} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Promise({ term }: { term: Term }) {
  const { t } = useTranslation();
  const word = useTerm();
  return (
    <>
      <strong>{word('ReceiverKind', term.receiver)}</strong> {word('TermKind', term.kind)}
      {term.ratePpm === null ? null : <span className="num"> {percent(term.ratePpm)}</span>}{' '}
      {term.fen === null ? null : <Fen fen={term.fen} />}
      {term.each ? ` / ${word('EachOf', term.each)}` : ''}
      {term.count === null ? '' : ` × ${term.count}`} <Things things={term.things} />
      {term.cadence ? ` · ${word('Cadence', term.cadence)}` : ''}
      {term.dueMonth === null
        ? ''
        : ` · ${t('benefit.promise.dueBy', {
            day: `${term.dueMonth}${term.dueDay === null ? '' : `-${term.dueDay}`}`,
          })}`}
      {term.status ? ` · ${t('benefit.promise.onlyTo', { status: term.status })}` : ''}{' '}
      {term.guaranteed ? (
        <span className="state state-go">{t('benefit.promise.guaranteed')}</span>
      ) : null}
    </>
  );
}

function Split({ rule }: { rule: SplitRule }) {
  const { t } = useTranslation();
  const word = useTerm();
  if (rule.parts.length === 0) {
    return rule.text ? <span className="said">{rule.text}</span> : <Unknown />;
  }
  return rule.parts.map((part, index) => (
    <div key={index}>
      {word('ReceiverKind', part.receiver)}{' '}
      {part.sharePpm === null ? null : <span className="num">{percent(part.sharePpm)}</span>}{' '}
      {part.fen === null ? null : <Fen fen={part.fen} />}{' '}
      <small className="hint">
        {word('SplitBasis', part.basis)}
        {part.first ? ` · ${t('benefit.promise.first')}` : ''}
      </small>
    </div>
  ));
}
