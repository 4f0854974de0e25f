/**
 * What a reader of CommonMark shows for a paragraph in which every mark is escaped: backslash escapes of ASCII
 * punctuation, numeric character references and hard line breaks are resolved. An unescaped mark in it throws.
 */
export function shown(written: string): string {
  const token = /\\\n|\\([!-/:-@[-`{-~])|&#(\d+);|[^\\]/gsu;
  let end = 0;
  const text = [...written.matchAll(token)].map(([whole, escaped, code]) => {
    end += whole.length;
    if (whole === '\\\n') return '\n';
    if (escaped !== undefined) return escaped;
    if (code !== undefined) return String.fromCharCode(Number(code));
    if (/[`*_[\]<>#|~&\n]/.test(whole))
      throw new Error(`unescaped ${JSON.stringify(whole)} in ${JSON.stringify(written)}`);
    return whole;
  });
  if (end !== written.length) throw new Error(`a lone backslash in ${JSON.stringify(written)}`);
  return text.join('');
}
