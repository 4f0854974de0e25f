/**
 * Between the text of a draft and the lines of an editor, which knows neither byte order marks nor carriage returns.
 */

export const shownText = (text: string): string => text.replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n');

/** @param before the text that was changed: a file of Windows stays one */
export const writtenText = (shown: string, before: string): string =>
  before.includes('\r\n') ? shown.replaceAll('\n', '\r\n') : shown;
