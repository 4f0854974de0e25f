type Paint = (text: string) => string;

/** The few colours that reports use; with colours off each gives the text back. */
export interface Colours {
  red: Paint;
  yellow: Paint;
  cyan: Paint;
  bold: Paint;
  dim: Paint;
}
