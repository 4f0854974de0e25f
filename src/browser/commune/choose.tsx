import { useRef } from 'preact/hooks';
import type { Given } from './worker/protocol.ts';

/** Endings of files that a list may have. */
export const LISTS = '.xlsx,.xlsm,.xls,.csv,.tsv,.txt';

/** The chosen files, each with its way below the chosen folder. */
const givenOf = (files: FileList | null): Given[] =>
  Array.from(files ?? [], (file) => ({
    path: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath,
    file,
  }));

interface ChooseProps {
  words: string;
  /** endings of the files, none for a folder */
  accept: string | null;
  multiple?: boolean;
  class?: string;
  describedBy?: string;
  onChosen: (given: Given[]) => void;
}

/** A button that opens the browser's choice of files, or of a folder. */
export function Choose({ words, accept, multiple = false, class: look, describedBy, onChosen }: ChooseProps) {
  const input = useRef<HTMLInputElement>(null);
  const folder = accept === null ? { webkitdirectory: true } : { accept };
  return (
    <>
      <button type="button" class={look} aria-describedby={describedBy} onClick={() => input.current?.click()}>
        {words}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={multiple}
        {...folder}
        onChange={({ currentTarget }) => {
          const given = givenOf(currentTarget.files);
          currentTarget.value = '';
          onChosen(given);
        }}
      />
    </>
  );
}

/** The files of a folder that was dropped, however deep. */
async function filesIn(entry: FileSystemEntry): Promise<Given[]> {
  const path = entry.fullPath.replace(/^\//u, '');
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => {
      (entry as FileSystemFileEntry).file(resolve, reject);
    });
    return [{ path, file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: FileSystemEntry[] = [];
  for (;;) {
    // A reader gives a hundred at a time, and nothing at the end.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) break;
    found.push(...some);
  }
  return (await Promise.all(found.map(filesIn))).flat();
}

/** What was dropped on the page: files, and folders with all that is in them. */
async function dropped({ dataTransfer }: DragEvent): Promise<Given[]> {
  const items = Array.from(dataTransfer?.items ?? [], (item) => ({
    entry: item.webkitGetAsEntry(),
    file: item.getAsFile(),
  }));
  const given = items.map(async ({ entry, file }): Promise<Given[]> => {
    if (entry !== null) return filesIn(entry);
    return file === null ? [] : [{ path: file.name, file }];
  });
  return (await Promise.all(given)).flat();
}

/** Lets files be dropped on an element; elsewhere the browser would leave the page to show them. */
export const dropTarget = (onChosen: (given: Given[]) => void) => ({
  onDragOver: (event: DragEvent) => {
    event.preventDefault();
  },
  onDrop: (event: DragEvent) => {
    event.preventDefault();
    void dropped(event).then(onChosen);
  },
});
