import { attribute, childrenOf, parseXml, type Xml, type XmlFault } from './xml.ts';

/** A relation from one part to another: its kind (last word of the type) and the full name of the target. */
export interface Relation {
  id: string;
  kind: string;
  target: string;
}

/** The parts of a package; `fault` remembers the first part that could not be read. */
export interface Parts {
  names: string[];
  read: (name: string) => Xml | undefined;
  relations: (name: string) => Relation[];
  faults: () => { name: string; fault: XmlFault }[];
}

/** Reads parts when they are asked for, each once. Names are compared without regard to case. */
export function openParts(archive: ReadonlyMap<string, Uint8Array>): Parts {
  const byName = new Map([...archive].map(([name, bytes]) => [name.toLowerCase(), bytes]));
  const parsed = new Map<string, Xml | XmlFault>();
  const read = (name: string): Xml | undefined => {
    const key = name.toLowerCase();
    const bytes = byName.get(key);
    if (bytes === undefined) return undefined;
    const result = parsed.get(key) ?? parseXml(bytes);
    parsed.set(key, result);
    return typeof result === 'string' ? undefined : result;
  };
  const relations = (name: string): Relation[] => {
    const slash = name.lastIndexOf('/') + 1;
    const folder = name.slice(0, slash);
    return childrenOf(read(`${folder}_rels/${name.slice(slash)}.rels`), 'Relationship').flatMap((element) => {
      if (attribute(element, 'TargetMode') === 'External') return [];
      const type = attribute(element, 'Type') ?? '';
      const target = resolve(folder, attribute(element, 'Target') ?? '');
      return [{ id: attribute(element, 'Id') ?? '', kind: type.slice(type.lastIndexOf('/') + 1), target }];
    });
  };
  const faults = () =>
    [...parsed].flatMap(([name, result]) => (typeof result === 'string' ? [{ name, fault: result }] : []));
  return { names: [...archive.keys()], read, relations, faults };
}

/** “../customXml/x.xml” as seen from “word/”. */
function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = [];
  for (const step of (folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
