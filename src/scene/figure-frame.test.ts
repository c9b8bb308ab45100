import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cameraLike, readFrame, writeFrame, type FigureFrame } from './figure-frame.ts';
import { project } from './mercator.ts';

const size = (least: number, most: number) => fc.integer({ min: least, max: most });
const frames: fc.Arbitrary<FigureFrame> = fc.record({
  camera: fc.record({
    center: fc.tuple(
      fc.double({ min: -170, max: 170, noNaN: true }),
      fc.double({ min: -50, max: 50, noNaN: true }),
    ),
    // So near that no frame reaches a pole.
    zoom: fc.double({ min: 5, max: 9, noNaN: true }),
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
  const box = fc.record({ width: size(250, 4000), height: size(250, 2000) });
  const more = fc.record({ width: size(0, 500), height: size(0, 500) });
  fc.assert(
    fc.property(frames, box, more, position, (frame, box, more, at) => {
      const map = { width: box.width + more.width, height: box.height + more.height };
      const inFigure = spot(frame, at);
      const scale = Math.min(box.width / frame.width, box.height / frame.height);
      const inMap = spot({ camera: cameraLike(frame, box, map), ...map }, at);
      const fitted = {
        x: (inFigure.x - frame.width / 2) * scale + box.width / 2,
        y: (inFigure.y - frame.height / 2) * scale + box.height / 2,
      };
      expect(inMap.x).toBeCloseTo(fitted.x, 3);
      expect(inMap.y).toBeCloseTo(fitted.y, 3);
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
