import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cameraLike, readFrame, writeFrame, type FigureFrame } from './figure-frame.ts';
import { project } from './mercator.ts';

const size = (least: number, most: number) => fc.integer({ min: least, max: most });
const frames: fc.Arbitrary<FigureFrame> = fc.record({
  camera: fc.record({
    center: fc.tuple(
      fc.double({ min: -170, max: 170, noNaN: true }),
      fc.double({ min: -70, max: 70, noNaN: true }),
    ),
    zoom: fc.double({ min: 1, max: 9, noNaN: true }),
  }),
  width: size(300, 1600),
  height: size(300, 1200),
});

/** Where a camera puts a position in a frame, in the frame's pixels. */
function spot(
  { camera, width, height }: FigureFrame,
  position: [number, number],
): { x: number; y: number } {
  const centre = project(camera.center, camera.zoom);
  const at = project(position, camera.zoom);
  return { x: at.x - centre.x + width / 2, y: at.y - centre.y + height / 2 };
}

it('gives the map’s camera that puts every place where the fitted figure has it', () => {
  const position = fc.tuple(
    fc.double({ min: -170, max: 170, noNaN: true }),
    fc.double({ min: -70, max: 70, noNaN: true }),
  );
  fc.assert(
    fc.property(frames, size(250, 4000), size(250, 2000), position, (frame, width, height, at) => {
      const inFigure = spot(frame, at);
      const scale = Math.min(width / frame.width, height / frame.height);
      const inMap = spot({ camera: cameraLike(frame, { width, height }), width, height }, at);
      const fitted = {
        x: (inFigure.x - frame.width / 2) * scale + width / 2,
        y: (inFigure.y - frame.height / 2) * scale + height / 2,
      };
      // As accurate as world pixels are at zoom 12.
      expect(inMap.x).toBeCloseTo(fitted.x, 4);
      expect(inMap.y).toBeCloseTo(fitted.y, 4);
    }),
  );
});

it('is read back from the attribute to within a hundredth of a pixel', () => {
  fc.assert(
    fc.property(frames, (frame) => {
      const read = readFrame(writeFrame(frame))!;
      const at: [number, number] = [frame.camera.center[0] + 5, frame.camera.center[1] + 5];
      const [a, b] = [spot(frame, at), spot(read, at)];
      expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeLessThan(0.01);
      expect([read.width, read.height]).toEqual([frame.width, frame.height]);
    }),
  );
});

it.each(['', 'a b c d e', '1 2 3 4', '1 2 3 0 4', '1 2 3 4 5 6'])('is no frame: “%s”', (words) => {
  expect(readFrame(words)).toBeNull();
});
