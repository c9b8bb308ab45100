import { packLine, type FigureBasemap } from './basemap.ts';

/** A square of land with a river, a border and two names, for tests. */
export const sampleBasemap: FigureBasemap = {
  sheets: [
    {
      bounds: [-180, -85, 180, 85],
      scale: 10,
      land: [
        packLine(
          [
            [0, 50],
            [30, 50],
            [30, 70],
            [0, 70],
          ],
          10,
        ),
      ],
      lakes: [],
      rivers: [
        [
          packLine(
            [
              [8, 58],
              [12, 62],
            ],
            10,
          ),
        ],
      ],
      borders: [
        packLine(
          [
            [11, 59],
            [12, 61],
          ],
          10,
        ),
      ],
      disputed: [],
      names: [
        ['country', 'Far & near', 1, [13, 62.2]],
        ['country', 'Sweden', 2, [16, 59]],
      ],
    },
  ],
};
