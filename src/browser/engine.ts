/** What the page calls and the browser may lack; see also the sentence for old browsers in page.html. */

const needed = (): Readonly<Record<string, readonly [owner: unknown, names: readonly string[]]>> => ({
  Array: [Array.prototype, ['at', 'findLast', 'findLastIndex', 'flatMap']],
  Object: [Object, ['hasOwn', 'fromEntries']],
  String: [String.prototype, ['at', 'replaceAll', 'matchAll']],
  Element: [Element.prototype, ['replaceChildren', 'attachShadow']],
  window: [window, ['ResizeObserver', 'HTMLDialogElement', 'CSS']],
});

/**
 * The browser's gaps. Where there is one the page is not begun, so that what the file says without its script stays, as
 * it does in a browser that cannot even read the script. The page's worker has none of what is asked for.
 */
export const missing: readonly string[] = Object.entries(typeof document === 'undefined' ? {} : needed()).flatMap(
  ([owner, [object, names]]) => names.filter((name) => !(name in (object as object))).map((name) => `${owner}.${name}`),
);
