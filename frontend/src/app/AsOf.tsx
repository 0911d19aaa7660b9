import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { typedMoment, useKnownAt, useSetKnownAt } from '@/lib/asof';
import { today } from '@/lib/dates';

/** Chooses the moment of knowledge: a day, or a position of the log. */
export function AsOfControl() {
  const { t } = useTranslation();
  const at = useKnownAt();
  const choose = useSetKnownAt();
  const [open, setOpen] = useState(false);
  const [day, setDay] = useState('');
  const [position, setPosition] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const moment = typedMoment(position) ?? typedMoment(day);
    if (moment !== null) {
      choose(moment);
      setOpen(false);
    }
  };
  return (
    <div className="asof" onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}>
      <button
        type="button"
        className="asof-open"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {at === null ? t('app.asOf.open') : t('app.asOf.change')}
      </button>
      {open ? (
        <form className="asof-panel" onSubmit={submit} aria-label={t('app.asOf.open')}>
          <p>{t('app.asOf.explain')}</p>
          <label>
            {t('app.asOf.day')}
            <input
              type="date"
              max={today()}
              value={day}
              onChange={(event) => {
                setDay(event.target.value);
                setPosition('');
              }}
            />
          </label>
          <label>
            {t('app.asOf.position')}
            <input
              inputMode="numeric"
              pattern="\d*"
              value={position}
              onChange={(event) => {
                setPosition(event.target.value);
                setDay('');
              }}
            />
          </label>
          <button type="submit" className="primary" disabled={day === '' && position === ''}>
            {t('app.asOf.show')}
          </button>
        </form>
      ) : null}
    </div>
  );
}

/** Stands above every page that shows the past. */
export function AsOfBanner() {
  const { t } = useTranslation();
  const at = useKnownAt();
  const choose = useSetKnownAt();
  if (at === null) {
    return null;
  }
  const kind = /^\d+$/.test(at) ? 'position' : 'day';
  return (
    <div className="past" role="status">
      <span>{t(`app.asOf.past.${kind}`, { at })}</span>
      <button type="button" onClick={() => choose(null)}>
        {t('app.asOf.back')}
      </button>
    </div>
  );
}
