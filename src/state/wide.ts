/** From this width of the window on, text and map stand side by side. CSS pixels; app.css knows it too. */
export const WIDE = 900;
