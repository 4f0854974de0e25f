import { useRef } from 'preact/hooks';
import { canOpenFolders } from '../export/disk.ts';
import { chooseFolder } from './on-disk.ts';
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
      <button
        type="button"
        class={look}
        aria-describedby={describedBy}
        onClick={() => {
          // A folder with handles can be written back to.
          if (accept === null && canOpenFolders()) void chooseFolder();
          else input.current?.click();
        }}
      >
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
