const TWIPS_PER_MM = 1440 / 25.4;

/** Millimetres as twips (twentieths of a point), rounded to whole ones as Word keeps them. */
export function mm(millimetres: number): number {
  return Math.round(millimetres * TWIPS_PER_MM);
}

/** Points as twips. */
export function pt(points: number): number {
  return Math.round(points * 20);
}

/** Points as half-points, the unit of type sizes. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}
