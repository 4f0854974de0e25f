import fc from 'fast-check';

/** Whole pieces of HTML and Markdown, so that they turn up more often than chance would bring them. */
const PIECES = [
  '<b>',
  '</p>',
  '</style>',
  '<script>',
  '<!--',
  ']]>',
  '&amp;',
  '&#65;',
  '"',
  "'",
  '`',
  '```',
  '~~~',
  '**',
  '__',
  '\\',
  '[a](b)',
  '![',
  '<http://a>',
  '1. ',
  '2) ',
  '- ',
  '+ ',
  '* ',
  '# ',
  '> ',
  '---',
  '===',
  '|',
  '| - |',
  ':-:',
  '    ',
  '\t',
  '  ',
  '\n',
  '\n\n',
  'Chi bộ',
  'ủy',
  'u\u0309',
  '“',
  '…',
  '\u00a0',
];

/** Texts as `read` lets them in: no control characters but tab and line feed, no half of a surrogate pair. */
export function printable(): fc.Arbitrary<string> {
  const character = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 1 })
    .filter((one) => !/[\p{Cc}\p{Cs}\p{Cn}\u2028\u2029\ufffe\uffff]/u.test(one));
  return fc.array(fc.oneof(fc.constantFrom(...PIECES), character), { maxLength: 12 }).map((pieces) => pieces.join(''));
}
