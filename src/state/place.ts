import { evidenceFor } from '../story/evidence.ts';
import type { Story } from '../story/document.ts';
import { entry } from '../story/lookup.ts';
import type { Shown } from '../scene/shown-scene.ts';
import { beatAt, beatsOf } from '../story/talk.ts';
import type { Address } from './address.ts';

/** What of a story an address shows, as somebody shares it. */
export interface SharedPlace extends Shown {
  /** What it is called; null for the whole map. */
  title: string | null;
  /** Its id for a file's name: of the step and its leg, or of the selection; null for the whole map. */
  id: string | null;
}

/** Where an address leads in a story: what it names and the story does not have is the first step, or the whole map. */
export function placeAt(story: Story, { face, step, leg, select }: Address): SharedPlace {
  if (face === 'present') {
    const beat = beatAt(story, step, leg) ?? beatsOf(story)[0];
    if (beat) {
      const id = [beat.step.id, beat.leg?.id].filter(Boolean).join('-');
      return { beat, selected: null, title: beat.leg?.label ?? beat.step.title, id };
    }
  }
  const selected = select !== null && entry(story, select) ? select : null;
  const title = selected === null ? null : (evidenceFor(story, selected)?.title ?? selected);
  return { beat: null, selected, title, id: selected };
}

/** A file's name: of the story, and of the part of it that is in the file. */
export function fileName(storyId: string, part: string | null, extension: string): string {
  const stem = [storyId, part].filter(Boolean).join('-');
  return `${stem.replace(/[^\w.-]+/g, '-')}.${extension}`;
}
