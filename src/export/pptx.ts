import PptxGenJS from 'pptxgenjs';
import { printable } from '../figure/markup.ts';
import { base64 } from '../site/base64.ts';
import { publicationLine } from '../story/words.ts';
import type { Theme } from '../theme/theme.ts';
import type { Exported, Job } from './download.ts';
import { pictureOf } from './picture.ts';
import { withNoteParagraphs } from './pptx-notes.ts';
import type { PictureMaker } from './raster.ts';
import {
  slideSize,
  textLooks,
  type Slide,
  type SlideBox,
  type SlideText,
  type TextKind,
} from './slide.ts';
import { slidesOf } from './slides.ts';

/** Pixels of a slide's pictures to the inch: twice those of a screen of 1920 × 1080. */
const SHARP = (1920 / slideSize.width) * 2;
/** CSS pixels of a map to the inch: its smallest letters are 11 points high. */
const MAP = 78;

/** The legend's share of its usual size: it is for a second look. */
const LEGEND = 0.74;

/** Faces that slide programs have, in place of Plotline's own. */
const faces = { read: 'Georgia', label: 'Arial' };

const LAYOUT = 'Plotline';
const titleBox: SlideBox = { x: 0.5, y: 0.38, w: 12.33, h: 0.8 };
const coverBox: SlideBox = { x: 0.95, y: 1.2, w: 11.4, h: 1.6 };

/**
 * A story as a deck for slide programs, its pictures drawn by `draw`. Rejects with the signal's
 * reason when nobody wants it any more.
 */
export async function pptxOf(
  exported: Exported,
  draw: PictureMaker,
  { signal, progress }: Job,
): Promise<Uint8Array<ArrayBuffer>> {
  const { story, theme } = exported;
  const deck = newDeck(theme);
  deck.title = printable(publicationLine(story));
  const slides = slidesOf(story);
  for (const [i, slide] of slides.entries()) {
    signal.throwIfAborted();
    const picture = slide.picture && (await pictureFor(slide.picture, exported, draw));
    addSlide(deck, slide, theme, picture);
    progress((i + 1) / (slides.length + 1));
    await pause();
  }
  signal.throwIfAborted();
  const written = await deck.write({ outputType: 'uint8array' });
  signal.throwIfAborted();
  const done = withNoteParagraphs(written as Uint8Array);
  progress(1);
  return done;
}

/** Lets the page answer to the person who waits. */
const pause = () => new Promise((done) => setTimeout(done));

/** A deck with a layout for its first slide and one for all others, their titles real ones. */
function newDeck(theme: Theme): PptxGenJS {
  const deck = new PptxGenJS();
  deck.defineLayout({ name: LAYOUT, ...slideSize });
  deck.layout = LAYOUT;
  deck.author = deck.company = 'Plotline';
  deck.theme = { headFontFace: faces.read, bodyFontFace: faces.label };
  const master = (title: string, box: SlideBox, kind: TextKind) =>
    deck.defineSlideMaster({
      title,
      background: { color: colour(theme.surface.page) },
      objects: [
        {
          placeholder: {
            options: {
              name: 'title',
              type: 'title',
              ...box,
              ...setting(kind, theme),
              align: 'left',
              valign: 'middle',
              margin: 0,
            },
            text: '',
          },
        },
        ...(kind === 'cover'
          ? [
              {
                rect: {
                  x: 0.5,
                  y: 1.3,
                  w: 0.09,
                  h: 4.85,
                  fill: { color: colour(theme.evidence.evidence) },
                },
              },
            ]
          : []),
      ],
      ...(kind === 'cover'
        ? {}
        : {
            slideNumber: {
              x: 12.3,
              y: 6.86,
              w: 0.55,
              h: 0.3,
              align: 'right',
              ...setting('small', theme),
            },
          }),
    });
  master('Cover', coverBox, 'cover');
  master('Slide', titleBox, 'title');
  return deck;
}

async function pictureFor(
  { shown, box }: NonNullable<Slide['picture']>,
  exported: Exported,
  draw: PictureMaker,
): Promise<string> {
  const svg = await pictureOf(
    { ...exported, shown },
    {
      width: box.w * MAP,
      height: box.h * MAP,
      ground: true,
      heading: false,
      notes: false,
      legendScale: LEGEND,
    },
  );
  return `image/png;base64,${base64(await draw(svg, SHARP / MAP))}`;
}

function addSlide(deck: PptxGenJS, slide: Slide, theme: Theme, picture: string | null): void {
  const added = deck.addSlide({ masterName: slide.cover ? 'Cover' : 'Slide' });
  added.addText(printable(slide.title), { placeholder: 'title', objectName: 'Title' });
  if (slide.picture && picture)
    added.addImage({
      data: picture,
      ...slide.picture.box,
      altText: printable(slide.picture.alt),
      objectName: 'Map',
    });
  for (const text of slide.texts) added.addText(runsOf(text, theme), boxOf(text));
  if (slide.notes) added.addNotes(printable(slide.notes));
}

function boxOf({ name, box }: SlideText): PptxGenJS.TextPropsOptions {
  return { ...box, objectName: name, isTextBox: true, margin: 0, valign: 'top', fit: 'none' };
}

function runsOf({ paragraphs, scale }: SlideText, theme: Theme): PptxGenJS.TextProps[] {
  return paragraphs.flatMap(({ runs, after }, p) =>
    runs.map(({ kind, text }, i) => ({
      text: printable(text),
      options: {
        ...setting(kind, theme, scale),
        paraSpaceAfter: after * scale,
        breakLine: i === runs.length - 1 && p < paragraphs.length - 1,
      },
    })),
  );
}

function setting(kind: TextKind, theme: Theme, scale = 1) {
  const look: { face: 'read' | 'label'; size: number; colour: string; bold?: boolean } =
    textLooks[kind];
  const colours: Record<string, string> = {
    ink: theme.surface.ink,
    muted: theme.surface.muted,
    evidence: theme.evidence.evidenceText,
  };
  return {
    fontFace: faces[look.face],
    // Slide programs know halves of a point.
    fontSize: Math.floor(look.size * scale * 2) / 2,
    color: colour(colours[look.colour]!),
    bold: look.bold ?? false,
  };
}

/** As slides have it: without the #. */
const colour = (hex: string) => hex.slice(1).toUpperCase();
