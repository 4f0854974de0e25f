import { baseName } from './files.ts';

/** Prints the sheets of the preview. Browsers offer the page's title as the name of the PDF. */
export function printPaper(branch: string): void {
  const { title } = document;
  document.title = baseName(branch);
  window.addEventListener(
    'afterprint',
    () => {
      document.title = title;
    },
    { once: true },
  );
  window.print();
}
