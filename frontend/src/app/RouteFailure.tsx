import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { asProblem } from '@/lib/problem';

/** A page that could not be shown, mostly because a new version was installed meanwhile. */
export function RouteFailure() {
  const { t } = useTranslation();
  const error = useRouteError();
  return (
    <section className="panel" role="alert">
      <h1>{t('app.failure.title')}</h1>
      <p>{t('app.failure.text')}</p>
      <p className="quiet">{asProblem(error).message}</p>
      <button type="button" className="primary" onClick={() => window.location.reload()}>
        {t('app.failure.reload')}
      </button>
    </section>
  );
}
