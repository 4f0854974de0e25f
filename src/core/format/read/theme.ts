import { attribute, child, descendants, type Xml } from './xml.ts';

/** What a document's theme says: fonts by their theme name (“minorHAnsi”) and colours by theirs (“text1”). */
export interface Theme {
  fonts: ReadonlyMap<string, string>;
  colors: ReadonlyMap<string, string>;
}

const FONT_SLOTS = [
  ['latin', ['Ascii', 'HAnsi']],
  ['ea', ['EastAsia']],
  ['cs', ['Bidi']],
] as const;

/** Names that documents use for the colours a theme calls otherwise. */
const COLOR_ALIASES: Readonly<Record<string, string>> = {
  text1: 'dk1',
  dark1: 'dk1',
  background1: 'lt1',
  light1: 'lt1',
  text2: 'dk2',
  dark2: 'dk2',
  background2: 'lt2',
  light2: 'lt2',
  hyperlink: 'hlink',
  followedHyperlink: 'folHlink',
};

/** Reads theme1.xml; a document without one has an empty theme. */
export function readTheme(root: Xml | undefined): Theme {
  const fonts = new Map<string, string>();
  const colors = new Map<string, string>();
  if (root === undefined) return { fonts, colors };
  for (const group of ['major', 'minor']) {
    const scheme = descendants(root, `a:${group}Font`)[0];
    for (const [slot, names] of FONT_SLOTS) {
      const typeface = attribute(child(scheme, `a:${slot}`), 'typeface');
      for (const name of names) if (typeface !== undefined && typeface !== '') fonts.set(group + name, typeface);
    }
  }
  for (const entry of descendants(root, 'a:clrScheme')[0]?.children ?? []) {
    const color = entry.children[0];
    const value = attribute(color, 'lastClr') ?? attribute(color, 'val');
    if (value !== undefined) colors.set(entry.name.replace('a:', ''), value.toUpperCase());
  }
  for (const [alias, name] of Object.entries(COLOR_ALIASES)) {
    const value = colors.get(name);
    if (value !== undefined) colors.set(alias, value);
  }
  return { fonts, colors };
}
