/** Words that stand where something has yet to be filled in. */
interface Placeholder {
  /** false for nearly all texts, and sooner said than whether it is there */
  mayBeIn: (text: string) => boolean;
  find: (text: string) => RegExpExecArray | null;
}

const PLACEHOLDERS: readonly Placeholder[] = [
  // “Nguyễn Văn A”, “Trần Thị B”
  {
    mayBeIn: (text) => / (?:Văn|Thị) .(?![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])/.test(text),
    find: (text) => /\p{Lu}\p{L}+ (?:Văn|Thị) \p{Lu}(?![\p{L}\p{M}])/u.exec(text),
  },
  { mayBeIn: () => true, find: (text) => /…{2,}|\.{4,}|_{3,}/.exec(text) },
  {
    mayBeIn: (text) => /xx/i.test(text),
    find: (text) => /(?<![\p{L}\p{N}])[xX]{2,}(?![\p{L}\p{N}])/u.exec(text),
  },
];

/** The first of them in a text, or null. */
export function placeholderIn(text: string): string | null {
  for (const { mayBeIn, find } of PLACEHOLDERS) {
    const found = mayBeIn(text) ? find(text)?.[0] : undefined;
    if (found !== undefined) return found;
  }
  return null;
}
