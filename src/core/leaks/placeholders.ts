/** Words that stand where something has yet to be filled in. */
const PATTERNS: readonly RegExp[] = [
  // “Nguyễn Văn A”, “Trần Thị B”
  /\p{Lu}\p{L}+ (?:Văn|Thị) \p{Lu}(?![\p{L}\p{M}])/u,
  /…{2,}|\.{4,}|_{3,}/u,
  /(?<![\p{L}\p{N}])[xX]{2,}(?![\p{L}\p{N}])/u,
];

/** The first of them in a text, or null. */
export function placeholderIn(text: string): string | null {
  for (const pattern of PATTERNS) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return found;
  }
  return null;
}
