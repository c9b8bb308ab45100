/**
 * What Chromium has to be started with to draw the map without a graphics card. WebGL comes
 * only through SwiftShader there; the page itself is painted by the processor at once, which
 * takes a third of the time it takes through SwiftShader (an SVG figure is thousands of paths).
 */
export const softwareDrawing = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-rasterization',
];
