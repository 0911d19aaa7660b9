import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** After a try that had no answer: says so when the device has a connection again. */
export function SignalBack() {
  const { t } = useTranslation();
  const [back, setBack] = useState(false);
  useEffect(() => {
    const found = () => setBack(true);
    const lost = () => setBack(false);
    window.addEventListener('online', found);
    window.addEventListener('offline', lost);
    return () => {
      window.removeEventListener('online', found);
      window.removeEventListener('offline', lost);
    };
  }, []);
  return <p role="status">{back ? <strong>{t('common.draft.signalBack')}</strong> : null}</p>;
}
