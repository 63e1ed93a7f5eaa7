import { findProblems, type ProfileFiles } from './find-problems';

/** All profiles of the project as they are written, unchecked, by their path from the project's root. */
export function allProfiles(): ProfileFiles {
  return {
    stores: named({
      ...import.meta.glob('../../../store-profiles/stores/*.ts', { eager: true, import: 'default' }),
      ...import.meta.glob('../../../store-profiles/demo/*.ts', { eager: true, import: 'default' }),
    }),
    platforms: named(
      import.meta.glob('../../../store-profiles/platforms/*.ts', { eager: true, import: 'default' }),
    ),
    languages: named(
      import.meta.glob('../../../store-profiles/languages/*.ts', { eager: true, import: 'default' }),
    ),
    // Regimes are named by place and law, with a dash; the tables beside them are not.
    rights: named(
      import.meta.glob('../../../store-profiles/rights/*-*.ts', { eager: true, import: 'default' }),
    ),
  };
}

/** Run before every build (wxt.config.ts): a bad profile fails it with its path and reason. */
export function problemsOfAllProfiles(): string[] {
  return findProblems(allProfiles());
}

function named(files: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(files).map(([path, file]) => [path.replaceAll('../', ''), file]));
}
