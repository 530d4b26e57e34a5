import type { Run } from './summary.ts';

/** Returns the report for programs. */
export const asJson = (run: Run): string => JSON.stringify(run, null, 2);
