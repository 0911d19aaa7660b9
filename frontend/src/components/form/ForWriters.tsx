import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/lib/may';

/** A page of its own for one act: whoever may not do it is told so instead of filling it in. */
export function ForWriters({ path, children }: { path: string; children: ReactNode }) {
  const { t } = useTranslation();
  return useMay()(path) === false ? (
    <p className="notice notice-warn">{t('common.act.notYours')}</p>
  ) : (
    children
  );
}
