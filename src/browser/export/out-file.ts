/** A file to hand out. */
export interface OutFile {
  name: string;
  type: string;
  content: string | Uint8Array;
}
