/** The tags of the model language with arguments, and what each takes; these names are reserved. */

/** What may stand behind a tag's name, in order. */
type Argument = 'path' | 'text' | 'text?';

export interface Signature {
  takes: readonly Argument[];
  /** options by name; a list holds the only words that may be given */
  options: Readonly<Record<string, readonly string[] | 'text'>>;
  /** how it is written */
  example: string;
}

export const BLOCKS: readonly string[] = ['if', 'unless', 'each'];

export const TAGS: Readonly<Record<string, Signature>> = {
  ref: { takes: ['text'], options: {}, example: '{{ref "voting"}}' },
  date: { takes: ['path'], options: { form: ['long'] }, example: '{{date adoption.meeting}}' },
  words: { takes: ['path'], options: {}, example: '{{words committee.size}}' },
  items: { takes: ['path', 'text?'], options: {}, example: '{{items massOrganizations "name"}}' },
  figure: { takes: ['text'], options: { form: ['words'], else: 'text' }, example: '{{figure "transfer-days"}}' },
  basis: { takes: ['text'], options: { else: 'text' }, example: '{{basis "dues"}}' },
};

export const isTag = (name: string): boolean => Object.hasOwn(TAGS, name);
