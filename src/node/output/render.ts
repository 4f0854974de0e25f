import { writeEachDocx, writeHtml, writeMarkdown, type Library, type Made } from '../../core/index.ts';
import type { Format } from '../options.ts';
import { deflater } from './deflate.ts';
import { shellsOf } from './shells.ts';

/** A regulation to be rendered; `input` is a mark of the files it was made from, empty for a blank model. */
export interface Rendered {
  made: Made;
  input: string;
}

/** Regulations in one format, in their order: several at once take less time than one by one. */
export type Render = (all: readonly Rendered[], format: Format) => (string | Uint8Array)[];

/** A renderer of what a library makes. */
export async function newRenderer({ profiles }: Library): Promise<Render> {
  const shellOf = await shellsOf(profiles);
  return (all, format) => {
    switch (format) {
      case 'docx':
        return writeEachDocx(
          all.map(({ made, input }) => ({ regulation: made.regulation, shell: shellOf(made.profile.id), input })),
          deflater,
        );
      case 'html':
        return all.map(({ made }) => writeHtml(made.regulation, made.profile));
      case 'md':
        return all.map(({ made }) => writeMarkdown(made.regulation, made.profile));
    }
  };
}
