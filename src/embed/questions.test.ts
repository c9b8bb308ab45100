import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Questions } from './questions.ts';

let questions: Questions;
beforeEach(() => {
  vi.useFakeTimers();
  questions = new Questions(1000);
});
afterEach(() => vi.useRealTimers());

test('each question gets its own answer, in whatever order they come', async () => {
  const [first, second] = [questions.next(), questions.next()];
  const answers = Promise.all([questions.wait(first, 'next'), questions.wait(second, 'goTo')]);
  questions.answer({ id: second, value: 'b' });
  questions.answer({ id: first, value: 'a' });
  questions.answer({ id: first, value: 'again' });
  questions.answer({ id: 99, value: 'to nobody' });
  expect(await answers).toEqual(['a', 'b']);
});

test('a problem, silence and the end are said in sentences', async () => {
  const asked = (name: string) => {
    const id = questions.next();
    const answer = questions.wait(id, name).catch((error: Error) => error.message);
    return { id, answer };
  };
  const refused = asked('goTo');
  questions.answer({ id: refused.id, problem: 'There is no such step.' });
  expect(await refused.answer).toBe('There is no such step.');

  const silent = asked('next');
  vi.advanceTimersByTime(999);
  expect(questions.has(silent.id)).toBe(true);
  vi.advanceTimersByTime(1);
  expect(await silent.answer).toBe(
    'The map did not answer “next” within 1 seconds. Is its site there?',
  );

  const left = asked('next');
  questions.end('The map was taken out of the page.');
  expect(await left.answer).toBe('The map was taken out of the page.');
});
