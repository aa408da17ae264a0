import { Button, type ButtonProps } from 'antd';
import { useHref, useLinkClickHandler } from 'react-router';

interface LinkButtonProps extends Pick<ButtonProps, 'type' | 'icon' | 'children'> {
  readonly to: string;
}

/** A link within the console that looks like a button. */
export function LinkButton({ to, ...button }: LinkButtonProps) {
  const open = useLinkClickHandler<HTMLElement>(to);
  // antd types the handler for anchors and buttons alike; the router's handler only reads what both events carry.
  return <Button {...button} href={useHref(to)} onClick={open as NonNullable<ButtonProps['onClick']>} />;
}
