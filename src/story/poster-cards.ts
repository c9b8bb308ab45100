import type { Story } from './document.ts';
import { stepWords, type StepWords } from './step-words.ts';
import { indexOf } from './story-index.ts';
import { evidenceFor } from './evidence.ts';
import { wholeStep } from './talk.ts';
import { publicationLine } from './words.ts';

/** What an embed says before anybody has asked for the story itself. */
export interface PosterCards {
  /** The publication, as a title. */
  label: string;
  steps: StepWords[];
}

/** The words of all steps. */
export function posterCards(story: Story): PosterCards {
  return {
    label: publicationLine(story),
    steps: story.steps.map(({ id }) => stepWords(story, wholeStep(story, id)!)),
  };
}

/** What everything that an address may select is called, by its id. */
export function evidenceNames(story: Story): Record<string, string> {
  const ids = [...indexOf(story).entries.keys()];
  return Object.fromEntries(ids.map((id) => [id, evidenceFor(story, id)!.title]));
}
