/**
 * Marks of what has changed: underlined and struck through, so that colour only repeats it; spoken, where pages are
 * read out.
 */
export function changeRules(): string[] {
  const spoken =
    'position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;';
  return [
    'ins { background: #dff3e4; text-decoration: underline 2px #1b6e37; text-underline-offset: 0.15em; }',
    'del { background: #fbe7e5; color: #6b2420; text-decoration: line-through 1px; }',
    'del + ins { margin-left: 0.2em; }',
    `ins::before { content: " [thêm: "; ${spoken} }`,
    `del::before { content: " [bỏ: "; ${spoken} }`,
    `ins::after, del::after { content: "] "; ${spoken} }`,
    '.without-changes ins { background: none; text-decoration: none; }',
    '.without-changes del { display: none; }',
    '.without-changes ins::before, .without-changes ins::after { content: none; }',
  ];
}
