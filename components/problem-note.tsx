/** What went wrong and what to do about it, read aloud at once. */
import type { ReactNode } from 'react';

export function ProblemNote({ children }: { children: ReactNode }) {
  return (
    <div className="note problem" role="alert">
      {children}
    </div>
  );
}
