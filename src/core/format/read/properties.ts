import type { Align } from '../paper.ts';
import { defined, integer, isOn, millimetres, points, toggle } from './measure.ts';
import type { Theme } from './theme.ts';
import { attribute, child, valueOf, type Xml } from './xml.ts';

/** What one `w:rPr` says; what it does not say is absent. */
export interface RunProperties {
  ascii: string;
  hAnsi: string;
  eastAsia: string;
  cs: string;
  /** points */
  size: number;
  bold: boolean;
  italic: boolean;
  caps: boolean;
  hidden: boolean;
  underline: boolean;
  color: string;
  complex: boolean;
  preferEastAsia: boolean;
  style: string;
}

/** One side of a paragraph's border. */
export interface BorderProperties {
  shown: boolean;
  solid: boolean;
}

/** What one `w:pPr` says; lengths in millimetres, spacing in points. */
export interface ParagraphProperties {
  align: Align;
  left: number;
  right: number;
  firstLine: number;
  before: number;
  after: number;
  line: number;
  rule: 'auto' | 'exact' | 'atLeast';
  contextual: boolean;
  borderTop: BorderProperties;
  borderBottom: BorderProperties;
  pageBreakBefore: boolean;
  numbering: string;
  level: number;
  style: string;
}

/** Reads `w:rPr` with the theme's fonts and colours put in. */
export function readRunProperties(element: Xml | undefined, theme: Theme): Partial<RunProperties> {
  if (element === undefined) return {};
  const fonts = child(element, 'w:rFonts');
  const font = (slot: string): string | undefined => {
    const themed = attribute(fonts, slot === 'cs' ? 'w:cstheme' : `w:${slot}Theme`);
    return (themed === undefined ? undefined : theme.fonts.get(themed)) ?? attribute(fonts, `w:${slot}`);
  };
  const halfPoints = Number(valueOf(element, 'w:sz') ?? Number.NaN);
  const underline = child(element, 'w:u');
  const hint = attribute(fonts, 'w:hint');
  const complex = [toggle(element, 'w:cs'), toggle(element, 'w:rtl')];
  return defined<RunProperties>({
    ascii: font('ascii'),
    hAnsi: font('hAnsi'),
    eastAsia: font('eastAsia'),
    cs: font('cs'),
    size: Number.isFinite(halfPoints) ? halfPoints / 2 : undefined,
    bold: toggle(element, 'w:b'),
    italic: toggle(element, 'w:i'),
    caps: toggle(element, 'w:caps') ?? toggle(element, 'w:smallCaps'),
    hidden: toggle(element, 'w:vanish'),
    underline: underline === undefined ? undefined : (attribute(underline, 'w:val') ?? 'single') !== 'none',
    color: readColor(child(element, 'w:color'), theme),
    complex: complex.some((value) => value !== undefined) ? complex.includes(true) : undefined,
    preferEastAsia: hint === undefined ? undefined : hint === 'eastAsia',
    style: valueOf(element, 'w:rStyle'),
  });
}

function readColor(element: Xml | undefined, theme: Theme): string | undefined {
  if (element === undefined) return undefined;
  const themed = theme.colors.get(attribute(element, 'w:themeColor') ?? '');
  const changed = attribute(element, 'w:themeTint') ?? attribute(element, 'w:themeShade');
  const value = attribute(element, 'w:val');
  // Word writes the computed colour beside a lightened or darkened theme colour.
  const color = changed === undefined ? (themed ?? value) : (value ?? themed);
  return color === undefined || color.toLowerCase() === 'auto' ? 'auto' : color.toUpperCase();
}

const ALIGNS: Readonly<Record<string, Align>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
};

/** Word leaves 14 points around a paragraph whose spacing is “automatic” as on a web page. */
const AUTO_SPACING = 14;
const POINTS_PER_LINE = 12;
const SINGLE_LINE = 240;
/** A character is taken as wide as half a 14-point letter where an indent counts characters. */
const MM_PER_CHARACTER = 2.5;

/** Reads `w:pPr`. */
export function readParagraphProperties(element: Xml | undefined): Partial<ParagraphProperties> {
  if (element === undefined) return {};
  const indent = child(element, 'w:ind');
  const borders = child(element, 'w:pBdr');
  const numbering = child(element, 'w:numPr');
  return defined<ParagraphProperties>({
    // A frame placed in the middle of the page is how older versions of Word centre a page number.
    align: ALIGNS[attribute(child(element, 'w:framePr'), 'w:xAlign') ?? valueOf(element, 'w:jc') ?? ''],
    left: indentOf(indent, ['left', 'start']),
    right: indentOf(indent, ['right', 'end']),
    firstLine: firstLineOf(indent),
    ...spacingOf(child(element, 'w:spacing')),
    contextual: toggle(element, 'w:contextualSpacing'),
    borderTop: readBorder(child(borders, 'w:top')),
    borderBottom: readBorder(child(borders, 'w:bottom')),
    pageBreakBefore: toggle(element, 'w:pageBreakBefore'),
    numbering: valueOf(numbering, 'w:numId'),
    level: integer(valueOf(numbering, 'w:ilvl')),
    style: valueOf(element, 'w:pStyle'),
  });
}

function indentOf(indent: Xml | undefined, names: readonly string[]): number | undefined {
  for (const name of names) {
    const length = millimetres(attribute(indent, `w:${name}`));
    if (length !== undefined) return length;
    const characters = integer(attribute(indent, `w:${name}Chars`));
    if (characters !== undefined) return (characters / 100) * MM_PER_CHARACTER;
  }
  return undefined;
}

/** A hanging indent is a negative first line. */
function firstLineOf(indent: Xml | undefined): number | undefined {
  const hanging = indentOf(indent, ['hanging']);
  return hanging === undefined ? indentOf(indent, ['firstLine']) : -hanging;
}

type SpacingProperties = { [K in 'before' | 'after' | 'line' | 'rule']: ParagraphProperties[K] | undefined };

function spacingOf(spacing: Xml | undefined): SpacingProperties {
  const gap = (side: 'before' | 'after'): number | undefined => {
    if (attribute(spacing, `w:${side}Autospacing`) !== undefined && isOn(attribute(spacing, `w:${side}Autospacing`)))
      return AUTO_SPACING;
    const lines = integer(attribute(spacing, `w:${side}Lines`));
    return lines === undefined ? points(attribute(spacing, `w:${side}`)) : (lines / 100) * POINTS_PER_LINE;
  };
  const written = attribute(spacing, 'w:lineRule');
  const raw = attribute(spacing, 'w:line');
  const rule = written === 'exact' || written === 'atLeast' ? written : 'auto';
  const line = rule === 'auto' ? Number(raw) / SINGLE_LINE : points(raw);
  const hasLine = raw !== undefined && line !== undefined && Number.isFinite(line);
  return {
    before: gap('before'),
    after: gap('after'),
    line: hasLine ? line : undefined,
    rule: hasLine ? rule : undefined,
  };
}

function readBorder(element: Xml | undefined): BorderProperties | undefined {
  if (element === undefined) return undefined;
  const kind = attribute(element, 'w:val') ?? 'single';
  return { shown: !['nil', 'none'].includes(kind), solid: ['single', 'thick'].includes(kind) };
}
