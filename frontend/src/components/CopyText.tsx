import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import './parts';

/** A text ready to be sent by whatever means the office uses. */
export function CopyText({ text, label }: { text: string; label: string }) {
  const { t } = useTranslation();
  const [done, setDone] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setDone(true);
  };
  return (
    <div>
      <pre className="copy-text" tabIndex={0} aria-label={label}>
        {text}
      </pre>
      <Button onClick={() => void copy()}>{t('common.copy')}</Button>{' '}
      <span role="status">{done ? t('common.copied') : ''}</span>
    </div>
  );
}
