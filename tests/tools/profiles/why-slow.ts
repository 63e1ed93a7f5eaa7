import { analyse } from 'scslre';

/**
 * Why a regular expression could take very long on a hostile page, or null where it can't.
 * @param flags of the expression
 * @param mayMove whether the texts it runs over are short: each starting point may then cost a walk of its own
 */
export function whySlow(source: string, flags = 'u', mayMove = false): string | null {
  const { reports } = analyse({ source, flags }, { reportTypes: { Move: !mayMove } });
  const [report] = reports;
  if (!report) return null;
  const growth = report.exponential ? 'exponentially' : 'with the square of the length';
  const parts = report.type === 'Trade' ? [report.startQuant, report.endQuant] : [report.quant];
  return `${parts.map(({ raw }) => raw).join(' and ')} can be tried in many ways, which grows ${growth}: bound it, such as {0,80}`;
}
