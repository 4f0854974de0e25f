import {
  readParagraphProperties,
  readRunProperties,
  type ParagraphProperties,
  type RunProperties,
} from './properties.ts';
import type { Theme } from './theme.ts';
import { attribute, child, childrenOf, valueOf, type Xml } from './xml.ts';

/** A style with everything it takes over from the styles it is based on. */
export interface Style {
  name: string;
  run: Partial<RunProperties>;
  paragraph: Partial<ParagraphProperties>;
}

export interface Styles {
  defaults: { run: Partial<RunProperties>; paragraph: Partial<ParagraphProperties> };
  /** by id; an id that does not exist gives an empty style, as in Word */
  get: (id: string | undefined) => Style;
  /** id of the paragraph style used where none is named */
  defaultParagraph: string | undefined;
}

const EMPTY: Style = { name: '', run: {}, paragraph: {} };

/** Reads styles.xml; a document without one has no defaults and no styles. */
export function readStyles(root: Xml | undefined, theme: Theme): Styles {
  const elements = new Map(childrenOf(root, 'w:style').map((style) => [attribute(style, 'w:styleId') ?? '', style]));
  const resolved = new Map<string, Style>();
  const get = (id: string | undefined): Style => {
    if (id === undefined) return EMPTY;
    const known = resolved.get(id);
    if (known !== undefined) return known;
    const element = elements.get(id);
    if (element === undefined) return EMPTY;
    // Set before the parent is asked for: a circle of styles then ends here.
    resolved.set(id, EMPTY);
    const base = get(valueOf(element, 'w:basedOn'));
    const style = {
      name: valueOf(element, 'w:name') ?? id,
      run: { ...base.run, ...readRunProperties(child(element, 'w:rPr'), theme) },
      paragraph: { ...base.paragraph, ...readParagraphProperties(child(element, 'w:pPr')) },
    };
    resolved.set(id, style);
    return style;
  };
  const defaults = child(root, 'w:docDefaults');
  return {
    defaults: {
      run: readRunProperties(child(child(defaults, 'w:rPrDefault'), 'w:rPr'), theme),
      paragraph: readParagraphProperties(child(child(defaults, 'w:pPrDefault'), 'w:pPr')),
    },
    get,
    defaultParagraph: childrenOf(root, 'w:style')
      .filter(
        (style) =>
          attribute(style, 'w:type') === 'paragraph' && ['1', 'true'].includes(attribute(style, 'w:default') ?? ''),
      )
      .map((style) => attribute(style, 'w:styleId') ?? '')[0],
  };
}

const TOGGLES = ['bold', 'italic', 'caps', 'hidden'] as const;

/**
 * Lays table style, paragraph style, character style and direct formatting over the defaults. Bold, italic, capitals
 * and hidden are switches (ISO/IEC 29500-1, 17.7.3): styles that both say “on” cancel each other, direct formatting
 * decides.
 */
export function layRun(
  styles: Styles,
  layers: { table: Partial<RunProperties>; paragraph: Partial<RunProperties>; direct: Partial<RunProperties> },
): Partial<RunProperties> {
  const character = styles.get(layers.direct.style).run;
  const merged = { ...styles.defaults.run, ...layers.table, ...layers.paragraph, ...character, ...layers.direct };
  for (const name of TOGGLES) {
    const on = [layers.table[name], layers.paragraph[name], character[name]].filter((value) => value === true).length;
    merged[name] = layers.direct[name] ?? (styles.defaults.run[name] === true || on % 2 === 1);
  }
  return merged;
}
