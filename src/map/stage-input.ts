import type { Camera } from '../scene/camera.ts';
import type { Scene } from '../scene/scene.ts';
import type { Theme } from '../theme/theme.ts';
import type { MapLanguage } from './basemap/expressions.ts';

/** A map that stands enlarged on a large screen, and whose arrow keys are the speaker's. */
export interface RoomInput {
  /** CSS pixels of the screen for one of the map. */
  unit: () => number;
}

export interface StageInput {
  /** Where the camera starts, for a container of so many CSS pixels. */
  camera: (size: { width: number; height: number }) => Camera;
  /** The folder that holds `basemap/` and `fonts/`: an absolute address with a closing slash. */
  base: string;
  theme: () => Theme;
  language: () => MapLanguage;
  scene: () => Scene;
  /** Evidence that the pointer or the focus is on, somewhere in the page. */
  hot: () => ReadonlySet<string>;
  onpick: (evidenceId: string | null) => void;
  /** The mouse came to a mark, or left it. */
  onpoint: (evidenceId: string | null) => void;
  /** Somebody moved the camera by hand. */
  onwander?: () => void;
  /** Where a room reads the map from afar. */
  room?: RoomInput;
  /** Whether it stands in somebody else's page, whose wheel and whose finger it leaves alone. */
  embedded?: boolean;
}
