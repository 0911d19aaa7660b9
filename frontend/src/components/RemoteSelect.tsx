import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Page, Params } from '@/lib/http';
import { useRead } from '@/lib/query';

interface Props<T> {
  path: string;
  params?: Params;
  option: (item: T) => { value: string; label: string };
  /** Given by the form. */
  id?: string;
  value?: string | string[] | null;
  onChange?: (value: string | string[] | null, items: T[]) => void;
  multiple?: boolean;
  label?: string;
  placeholder?: string;
}

/** A choice among more than fit on a page: what is typed is looked for on the server. */
export function RemoteSelect<T>(props: Props<T>) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed);
  const { data, fetching, problem } = useRead<Page<T>>(props.path, {
    ...props.params,
    ...(q === '' ? {} : { q }),
    size: 30,
  });
  const items = data?.items ?? [];
  return (
    <Select
      {...(props.id ? { id: props.id } : {})}
      {...(props.label ? { 'aria-label': props.label } : {})}
      {...(props.multiple ? { mode: 'multiple' as const } : {})}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      allowClear
      value={props.value ?? null}
      placeholder={props.placeholder ?? t('common.typeToSearch')}
      loading={fetching}
      options={items.map(props.option)}
      notFoundContent={problem ? problem.message : t('common.nothingFound')}
      onChange={(value) => props.onChange?.(value ?? null, items)}
    />
  );
}
