/** Tests that passed and failed; skipped ones are in neither. */
export interface Tally {
  passed: number;
  failed: number;
}

export function sum(tallies: Tally[]): Tally {
  return tallies.reduce(
    (all, { passed, failed }) => ({ passed: all.passed + passed, failed: all.failed + failed }),
    { passed: 0, failed: 0 },
  );
}

/**
 * Counts a step's tests. `report` is what its runner wrote (Vitest's or Playwright's JSON), null for
 * a step without tests or without a report, which counts as one check. A step that failed never
 * counts as a success, even when its report shows no failed test (an error outside of any test).
 */
export function tallyStep(succeeded: boolean, report: unknown): Tally {
  const counted = fromVitest(report) ?? fromPlaywright(report);
  if (counted === null) return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!succeeded && counted.failed === 0) return { ...counted, failed: 1 };
  return counted;
}

function fromVitest(report: unknown): Tally | null {
  if (!isRecord(report)) return null;
  const { numPassedTests: passed, numFailedTests: failed } = report;
  return typeof passed === 'number' && typeof failed === 'number' ? { passed, failed } : null;
}

function fromPlaywright(report: unknown): Tally | null {
  if (!isRecord(report) || !isRecord(report.stats)) return null;
  const { expected, unexpected, flaky } = report.stats;
  if (typeof expected !== 'number' || typeof unexpected !== 'number') return null;
  return { passed: expected, failed: unexpected + (typeof flaky === 'number' ? flaky : 0) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
