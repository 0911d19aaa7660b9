import { Button, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { AMOUNT_KINDS } from '@/components/form/Amounts';
import { useActing } from '@/lib/may';
import type { useFilters } from '@/lib/params';
import { useTerm } from '@/lib/words';
import { projectFilters } from './api';
import { IRREGULARITIES, SECTORS, STAGES, WARNINGS } from './vocabulary';

type Props = Pick<ReturnType<typeof useFilters<(typeof projectFilters)[number]>>, 'values' | 'set'>;

const choices = [
  ['stage', 'ProjectStage', STAGES],
  ['sector', 'Sector', SECTORS],
  ['kind', 'AmountKind', AMOUNT_KINDS],
  ['warning', 'ProjectWarning.Code', WARNINGS],
  ['irregularity', 'ProjectIrregularity', IRREGULARITIES],
] as const;

const INSIDE: readonly string[] = ['warning', 'irregularity'];

export function ProjectFilters({ values, set }: Props) {
  const { t } = useTranslation();
  const term = useTerm();
  // warnings are the banner's own; whoever may not read them is refused the filter
  const acting = useActing();
  const offered = choices.filter(([name]) => acting?.role !== 'PARTNER' || !INSIDE.includes(name));
  const empty = projectFilters.every((name) => values[name] === '');
  return (
    <search className="filters">
      <label>
        {t('project.filter.q')}
        <Input.Search
          key={values.q}
          defaultValue={values.q}
          allowClear
          placeholder={t('project.filter.qHint')}
          onSearch={(q) => set({ q: q.trim() })}
        />
      </label>
      {offered.map(([name, type, constants]) => (
        <label key={name}>
          {t(`project.filter.${name}`)}
          <Select<string>
            aria-label={t(`project.filter.${name}`)}
            allowClear
            popupMatchSelectWidth={false}
            placeholder={t('common.all')}
            value={values[name] || null}
            onChange={(value) => set({ [name]: value ?? '' })}
            options={constants.map((value) => ({ value, label: term(type, value) }))}
          />
        </label>
      ))}
      {empty ? null : (
        <Button onClick={() => set(Object.fromEntries(projectFilters.map((name) => [name, ''])))}>
          {t('project.filter.clear')}
        </Button>
      )}
    </search>
  );
}
