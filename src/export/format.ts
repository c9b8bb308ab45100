import type { FigureBasemap } from '../figure/basemap.ts';
import type { Story } from '../story/document.ts';
import type { GeometryLibrary } from '../story/geometry.ts';

/** A file that a story is published as. */
export interface Format {
  id: string;
  /** The file's name in the story's folder. */
  file: string;
  /** As HTTP and HTML name its type, with parameters where it has some. */
  mediaType: string;
  /** What it is, for a person choosing one; the title of its link. */
  label: string;
  /** `basemap` is what still figures are drawn on. */
  write(story: Story, geometry: GeometryLibrary, basemap: FigureBasemap): string;
}
