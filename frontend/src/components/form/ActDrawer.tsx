import { Button, Drawer } from 'antd';
import { type ReactNode, useState } from 'react';
import { useMay } from '@/lib/may';

interface Props {
  /** Where the form writes; whoever may not write there is not offered it. */
  path: string;
  label: string;
  title?: string;
  primary?: boolean;
  danger?: boolean;
  children: (close: () => void) => ReactNode;
}

/** A button that opens a form at the side, so that the record stays in sight. */
export function ActDrawer({ path, label, title, primary, danger, children }: Props) {
  const [open, setOpen] = useState(false);
  const may = useMay();
  const close = () => setOpen(false);
  if (!open && !may(path)) {
    return null;
  }
  return (
    <>
      <Button
        {...(primary ? { type: 'primary' as const } : {})}
        danger={danger ?? false}
        onClick={() => setOpen(true)}
      >
        {label}
      </Button>
      <Drawer open={open} onClose={close} title={title ?? label} size="large" destroyOnHidden>
        {open ? children(close) : null}
      </Drawer>
    </>
  );
}
