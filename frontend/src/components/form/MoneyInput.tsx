import { Input, Select, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MoneyUnit, moneyText, typedFen } from '@/lib/money';

interface Props {
  id?: string;
  label?: string;
  /** Fen; NaN while what is typed is no amount; null when empty. */
  value?: number | null;
  onChange?: (fen: number | null) => void;
}

export function MoneyInput({ id, label, value, onChange }: Props) {
  const { t } = useTranslation();
  const given = typeof value === 'number' && !Number.isNaN(value) ? moneyText(value) : null;
  const [unit, setUnit] = useState<MoneyUnit>(given?.unit ?? 'wan');
  const [text, setText] = useState(given?.figure ?? '');
  const tell = (typed: string, of: MoneyUnit) => {
    setText(typed);
    setUnit(of);
    onChange?.(typed.trim() === '' ? null : (typedFen(typed, of) ?? Number.NaN));
  };
  return (
    <Space.Compact block>
      <Input
        {...(id ? { id } : {})}
        {...(label ? { 'aria-label': label } : {})}
        inputMode="decimal"
        value={text}
        onChange={(event) => tell(event.target.value, unit)}
      />
      <Select<MoneyUnit>
        aria-label={t('common.form.unit')}
        style={{ width: 110 }}
        value={unit}
        onChange={(next) => tell(text, next)}
        options={(['wan', 'yuan'] as const).map((of) => ({
          value: of,
          label: t(`common.unit.${of}`),
        }))}
      />
    </Space.Compact>
  );
}
