import { expect, test } from 'vitest';
import { sum, tallyStep } from './tally.ts';

test('a step without tests is one check', () => {
  expect(tallyStep(true, null)).toEqual({ passed: 1, failed: 0 });
  expect(tallyStep(false, null)).toEqual({ passed: 0, failed: 1 });
});

test("Vitest's report is counted by its tests", () => {
  const report = { numPassedTests: 41, numFailedTests: 2, numTotalTests: 44 };
  expect(tallyStep(false, report)).toEqual({ passed: 41, failed: 2 });
});

test("Playwright's report is counted by its tests; a flaky one has failed", () => {
  const report = { stats: { expected: 20, unexpected: 1, flaky: 1, skipped: 3 } };
  expect(tallyStep(false, report)).toEqual({ passed: 20, failed: 2 });
});

test('a step that failed outside of its tests still counts as failed', () => {
  const report = { numPassedTests: 41, numFailedTests: 0 };
  expect(tallyStep(false, report)).toEqual({ passed: 41, failed: 1 });
});

test('the sum is over all steps', () => {
  expect(
    sum([
      { passed: 1, failed: 0 },
      { passed: 40, failed: 2 },
    ]),
  ).toEqual({ passed: 41, failed: 2 });
});
