import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { today } from '@/lib/dates';

/** The other axis of time: how it truly stood on a day, with all that became known later. */
export function TrueOn() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const day = params.get('trueOn') ?? '';
  const set = (value: string) =>
    setParams((before) => {
      const next = new URLSearchParams(before);
      if (value === '') {
        next.delete('trueOn');
      } else {
        next.set('trueOn', value);
        next.delete('knownAt');
      }
      return next;
    });
  return (
    <div className={day ? 'true-on true-on-active' : 'true-on'}>
      <label>
        {t('common.trueOn.label')}{' '}
        <input
          type="date"
          max={today()}
          value={day}
          onChange={(event) => set(event.target.value)}
        />
      </label>
      {day ? (
        <>
          <strong>{t('common.trueOn.shown', { day })}</strong>
          <button type="button" className="plain" onClick={() => set('')}>
            {t('common.trueOn.clear')}
          </button>
        </>
      ) : (
        <span className="hint">{t('common.trueOn.hint')}</span>
      )}
    </div>
  );
}
