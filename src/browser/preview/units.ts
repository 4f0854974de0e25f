/** CSS pixels in a millimetre. */
export const PIXELS = 96 / 25.4;
