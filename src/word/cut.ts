/** Cutting the library's XML. Every function throws when the XML is not as expected: a new version of the library. */

/** The innermost element `tag` around the first occurrence of `mark`. */
export function enclosing(xml: string, mark: string, tag: string): string {
  const at = position(xml, mark, 0);
  const start = xml.lastIndexOf(`<${tag}>`, at);
  if (start < 0) throw new Error(`no <${tag}> around ${mark}`);
  const close = `</${tag}>`;
  return xml.slice(start, position(xml, close, at) + close.length);
}

type Pieces<Marks extends readonly string[]> = [string, ...{ -readonly [Index in keyof Marks]: string }];

/** What stands between marks that follow each other: one piece more than there are marks. */
export function splitAt<const Marks extends readonly string[]>(xml: string, marks: Marks): Pieces<Marks> {
  const result: string[] = [];
  let from = 0;
  for (const mark of marks) {
    const at = position(xml, mark, from);
    result.push(xml.slice(from, at));
    from = at + mark.length;
  }
  result.push(xml.slice(from));
  return result as unknown as Pieces<Marks>;
}

/** Cuts before each of the given beginnings, found one after the other. */
export function cutBefore(xml: string, beginnings: readonly string[]): string[] {
  const result: string[] = [];
  let from = 0;
  for (const beginning of beginnings) {
    const at = position(xml, beginning, result.length === 0 ? 0 : from + 1);
    result.push(xml.slice(from, at));
    from = at;
  }
  return [...result, xml.slice(from)];
}

function position(xml: string, wanted: string, from: number): number {
  const at = xml.indexOf(wanted, from);
  if (at < 0)
    throw new Error(`the docx library's XML has no ${wanted} where one is expected: ${xml.slice(from, from + 200)}`);
  return at;
}
