import { attribute, child, type Xml } from './xml.ts';

const TWIPS_PER_POINT = 20;
const MM_PER_POINT = 25.4 / 72;
const EMU_PER_MM = 36_000;

/** Points in one unit, for measures that strict files write with a unit. */
const UNITS: Readonly<Record<string, number>> = {
  pt: 1,
  in: 72,
  cm: 72 / 2.54,
  mm: 72 / 25.4,
  pc: 12,
  pi: 12,
  px: 0.75,
};

/** A length attribute (twips, or a number with a unit) in points; undefined when absent or not a length. */
export function points(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const match = /^\s*(-?\d+(?:\.\d+)?)\s*(pt|in|cm|mm|pc|pi|px)?\s*$/.exec(value);
  if (match === null) return undefined;
  const number = Number(match[1]);
  const unit = match[2];
  return unit === undefined ? number / TWIPS_PER_POINT : number * (UNITS[unit] ?? 1);
}

/** A length attribute in millimetres. */
export function millimetres(value: string | undefined): number | undefined {
  const length = points(value);
  return length === undefined ? undefined : length * MM_PER_POINT;
}

/** A length of a drawing (914 400 to the inch) in millimetres. */
export function drawingMillimetres(value: string | undefined): number | undefined {
  return value !== undefined && /^-?\d+$/.test(value) ? Number(value) / EMU_PER_MM : undefined;
}

/** A length of a style list such as “width:206pt”, in millimetres; a bare number is points there. */
export function cssMillimetres(value: string | undefined): number | undefined {
  const match = /^\s*(-?\d*\.?\d+)\s*(pt|in|cm|mm|pc|px)?\s*$/.exec(value ?? '');
  return match === null ? undefined : Number(match[1]) * (UNITS[match[2] ?? 'pt'] ?? 1) * MM_PER_POINT;
}

/** An on/off property: undefined when the child is absent, true when it stands there without a value. */
export function toggle(parent: Xml | undefined, name: string): boolean | undefined {
  const element = child(parent, name);
  return element === undefined ? undefined : isOn(attribute(element, 'w:val'));
}

/** The value of an on/off attribute. */
export function isOn(value: string | undefined): boolean {
  return !['0', 'false', 'off'].includes(value ?? 'true');
}

/** A whole number, or undefined. */
export function integer(value: string | undefined): number | undefined {
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/** The object without its undefined values, so that it can be laid over another. */
export function defined<T extends object>(value: { [K in keyof T]: T[K] | undefined }): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as Partial<T>;
}
