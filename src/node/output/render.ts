import { writeEachDocx, writeHtml, writeMarkdown, type Library, type Made } from '../../core/index.ts';
import type { Format } from '../options.ts';
import { deflater } from './deflate.ts';
import { shellsOf } from './shells.ts';

/** A regulation to be rendered; `input` is a mark of the files it was made from, empty for a blank model. */
export interface Sheet extends Pick<Made, 'regulation' | 'profile'> {
  input: string;
}

/** Regulations in one format, in their order: several at once take less time than one by one. */
export type Render = (sheets: readonly Sheet[], format: Format) => (string | Uint8Array)[];

/** A renderer of what a library makes. */
export async function newRenderer({ profiles }: Library): Promise<Render> {
  const shellOf = await shellsOf(profiles);
  return (sheets, format) => {
    switch (format) {
      case 'docx': {
        const manuscripts = sheets.map(({ regulation, profile, input }) => ({
          regulation,
          shell: shellOf(profile.id),
          input,
        }));
        return writeEachDocx(manuscripts, deflater);
      }
      case 'html':
        return sheets.map(({ regulation, profile }) => writeHtml(regulation, profile));
      case 'md':
        return sheets.map(({ regulation, profile }) => writeMarkdown(regulation, profile));
    }
  };
}
