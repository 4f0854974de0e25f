/** Changes to a text, collected and made at once, and where its lines and values begin and end. */
import type { SourceNode, SourcePair } from '../../read/yaml/source.ts';

interface Change {
  from: number;
  to: number;
  text: string;
}

export class SourceText {
  readonly text: string;
  readonly newline: '\n' | '\r\n';
  readonly #changes: Change[] = [];

  constructor(text: string) {
    this.text = text;
    this.newline = text.includes('\r\n') ? '\r\n' : '\n';
  }

  change(from: number, to: number, text: string): void {
    this.#changes.push({ from, to, text: this.newline === '\n' ? text : text.replaceAll('\n', '\r\n') });
  }

  /** Puts lines below the line that an offset stands on. */
  insertBelow(offset: number, lines: readonly string[]): void {
    const end = this.lineEnd(offset);
    const at = this.text[end - 1] === '\r' ? end - 1 : end;
    this.change(at, at, `\n${lines.join('\n')}`);
  }

  /** Takes out the lines from that of one offset to that of another. */
  deleteLines(from: number, to: number): void {
    this.change(this.lineStart(from), Math.min(this.text.length, this.lineEnd(to) + 1), '');
  }

  lineStart(offset: number): number {
    return this.text.lastIndexOf('\n', offset - 1) + 1;
  }

  lineEnd(offset: number): number {
    const end = this.text.indexOf('\n', offset);
    return end === -1 ? this.text.length : end;
  }

  /** How far from the left edge an offset stands. */
  indent(offset: number): number {
    return offset - this.lineStart(offset);
  }

  /** Behind the last sign of what a node writes. */
  endOf(node: SourceNode): number {
    if (node.kind === 'map' && !node.inline) return this.endOfPair(node.pairs.at(-1), node.span.to);
    if (node.kind === 'list' && !node.inline) {
      const last = node.items.at(-1);
      return last === undefined ? node.span.to : this.endOf(last);
    }
    const { from, to } = node.span;
    return from + this.text.slice(from, to).trimEnd().length;
  }

  endOfPair(pair: SourcePair | undefined, otherwise: number): number {
    if (pair === undefined) return otherwise;
    return pair.node === null ? this.behindColon(pair) : this.endOf(pair.node);
  }

  behindColon({ key }: SourcePair): number {
    return this.text.indexOf(':', key.to) + 1;
  }

  /** The text with all changes made. Changes at one offset keep the order in which they were asked for. */
  result(): string {
    const ordered = this.#changes.map((change, index) => ({ ...change, index }));
    ordered.sort((a, b) => b.from - a.from || b.to - a.to || b.index - a.index);
    return ordered.reduce((text, { from, to, text: own }) => text.slice(0, from) + own + text.slice(to), this.text);
  }
}
