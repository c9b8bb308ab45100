import type { Leg, Movement, Story } from './document.ts';
import { indexOf, type Entry } from './story-index.ts';

export { legPlaces, type Entry } from './story-index.ts';

/** What an id stands for; undefined where the story has nothing of that id that can be selected. */
export function entry(story: Story, id: string): Entry | undefined {
  return indexOf(story).entries.get(id);
}

/** Legs in the order of travel. */
export function legsInOrder(movement: Movement): Leg[] {
  return [...movement.legs].sort((a, b) => a.order - b.order);
}
