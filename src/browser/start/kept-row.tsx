/**
 * One of what is kept in this browser, of a branch or of a commune: to go on with, and what else can be done with it.
 */
import { when } from './when.ts';

interface Tool {
  id: string;
  words: string;
  act: () => void;
}

interface KeptRowProps {
  /** what is kept, by its own id */
  id: string;
  name: string;
  /** what it is, in a few words */
  about: string;
  /** when it was last changed, ISO 8601 */
  changed: string;
  open: () => void;
  tools: readonly Tool[];
}

/** The ids of the elements of a row, to put the focus on. */
export const rowId = (id: string): string => `ban-${id}`;
export const toolId = (tool: string, id: string): string => `${tool}-${id}`;

export function KeptRow({ id, name, about, changed, open, tools }: KeptRowProps) {
  return (
    <li>
      <button type="button" class="draft" id={rowId(id)} onClick={open}>
        <span class="draft-name">{name}</span>
        <span class="draft-about">
          {about}
          {about === '' ? null : <span class="draft-dot"> · </span>}
          <span class="draft-when">sửa lúc {when(changed)}</span>
        </span>
      </button>
      <div class="draft-tools">
        {tools.map((tool) => (
          <button
            type="button"
            class="link"
            key={tool.id}
            id={toolId(tool.id, id)}
            aria-label={`${tool.words} bản “${name}”`}
            onClick={tool.act}
          >
            {tool.words}
          </button>
        ))}
      </div>
    </li>
  );
}
