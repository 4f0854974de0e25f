const ROMAN: readonly (readonly [string, number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** 4 → “IV”. Numbers a list can reach; 0 and less give the empty string. */
function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [letters, value] of ROMAN) {
    while (rest >= value && text.length < 40) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}

/** 1 → “a”, 27 → “aa”: how Word counts with letters (it has no “đ”). */
function latinLetter(number: number): string {
  if (number < 1) return '';
  const letter = String.fromCharCode('a'.charCodeAt(0) + ((number - 1) % 26));
  return letter.repeat(Math.min(Math.ceil(number / 26), 40));
}

/** The number as a list of that format prints it (`w:numFmt`); unknown formats count in digits, as Word does. */
export function formatNumber(number: number, format: string): string {
  switch (format) {
    case 'none':
      return '';
    case 'upperRoman':
      return roman(number);
    case 'lowerRoman':
      return roman(number).toLowerCase();
    case 'upperLetter':
      return latinLetter(number).toUpperCase();
    case 'lowerLetter':
      return latinLetter(number);
    case 'decimalZero':
      return String(number).padStart(2, '0');
    default:
      return String(number);
  }
}
