/** A link to another part of this page, or to another page of the extension in a tab of its own. */
import type { ReactNode } from 'react';

interface Props {
  href: string;
  className?: string;
  children: ReactNode;
}

export function PageLink({ href, className, children }: Props) {
  const elsewhere = href.startsWith('#') ? {} : { target: '_blank', rel: 'noreferrer' };
  return (
    <a href={href} className={className} {...elsewhere}>
      {children}
    </a>
  );
}
