import { Button, Drawer } from 'antd';
import { type ReactNode, useState } from 'react';

interface Props {
  label: string;
  title?: string;
  primary?: boolean;
  danger?: boolean;
  children: (close: () => void) => ReactNode;
}

/** A button that opens a form at the side, so that the record stays in sight. */
export function ActDrawer({ label, title, primary, danger, children }: Props) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
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
