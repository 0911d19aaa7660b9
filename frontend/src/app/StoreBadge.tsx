import { useTranslation } from 'react-i18next';
import { useStore } from '@/lib/actors';

/** Says at all times whether these are sample data, and how far the log has come. */
export function StoreBadge() {
  const { t } = useTranslation();
  const { data } = useStore();
  if (!data?.kind) {
    return null;
  }
  const sample = data.kind.toLowerCase() === 'sample';
  return (
    <div className="store">
      <span className={sample ? 'badge badge-sample' : 'badge badge-production'}>
        {t(sample ? 'app.store.sample' : 'app.store.production')}
      </span>
      <span className="position" title={t('app.store.positionHint', { id: data.storeId })}>
        {t('app.store.position', { position: data.position })}
      </span>
    </div>
  );
}
