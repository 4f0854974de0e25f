/**
 * What an article asks while it is composed. Asked again of another branch, and answered alike, it would come out as it
 * did: so it is not composed again, and most articles of a commune's branches are one and the same object. What later
 * steps make of an article they keep with it.
 */
import type { Facts, Truth } from '../facts/index.ts';
import type { ChainVerdict, FigureVerdict, Law } from '../law/index.ts';
import type { Path, Template } from '../template/program.ts';
import { sameData, sameField } from './same.ts';
import { fieldAt, type Field, type Group } from './scope.ts';

/** What one document's composing knows and keeps while its templates run. */
export interface Host {
  facts: Facts;
  law: Law;
  /** chains already cited in full; later citations are short (HD 05 I/6.1.4) */
  cited: Set<string>;
  /** figures of the law that the text has printed */
  figures: Set<string>;
}

/** Who answers an article. */
export interface Answering {
  host: Host;
  /** what the template sees */
  names: Group;
  /** the runs it may include, by `runs/name` */
  runs: ReadonlyMap<string, Template>;
}

const isPrinted = (verdict: ChainVerdict | FigureVerdict): boolean =>
  verdict.state === 'in-force' || verdict.state === 'to-verify';

/** Would a document answer as another did? */
type Question = (from: Answering) => boolean;

/** What an article asks, with the answers. A name that the library does not have throws: it was checked. */
export class Asked {
  private readonly from: Answering;
  private readonly isKept: boolean;
  private readonly questions: Question[] = [];
  /** the facts, figures and chains that were asked for */
  private readonly names = new Set<string>();
  private readonly figures = new Set<string>();
  private readonly chains = new Set<string>();

  /** @param isKept what nobody will be asked again need not be remembered */
  constructor(from: Answering, isKept: boolean) {
    this.from = from;
    this.isKept = isKept;
  }

  /** The day of the law, for the words of a fault: an article with one is always composed anew. */
  get date(): string {
    return this.from.host.law.date;
  }

  /** Is this what the template sees, and not an item of a loop or what a run is passed? */
  sees(scope: Field): boolean {
    return scope === this.from.names;
  }

  fact(name: string): Truth {
    const answer = this.from.host.facts(name);
    if (answer === null) throw new Error(`condition on “${name}”, which is no fact`);
    this.once(name, ({ host }) => host.facts(name) === answer);
    return answer;
  }

  /** A field of what the template sees. */
  field(path: Path): Field {
    const field = fieldAt(this.from.names, path);
    if (this.isKept) this.questions.push(({ names }) => sameField(fieldAt(names, path), field));
    return field;
  }

  run(name: string): Template {
    const run = this.from.runs.get(name);
    if (run === undefined) throw new Error(`run “${name}”, which is not there`);
    this.once(name, ({ runs }) => runs.get(name) === run);
    return run;
  }

  /** A figure of the law, to be printed where there is one. */
  figure(id: string): FigureVerdict {
    const { law, figures } = this.from.host;
    const verdict = law.figures[id];
    if (verdict === undefined) throw new Error(`figure “${id}”, which the law does not have`);
    this.once(`figure ${id}`, ({ host }) => sameData(host.law.figures[id], verdict));
    if (isPrinted(verdict)) {
      this.figures.add(id);
      figures.add(id);
    }
    return verdict;
  }

  /** A chain of the law, to be cited where it may be, and whether it was cited before. */
  chain(name: string): { verdict: ChainVerdict; wasCited: boolean } {
    const { law, cited } = this.from.host;
    const verdict = law.chains[name];
    if (verdict === undefined) throw new Error(`chain “${name}”, which the law does not have`);
    const wasCited = cited.has(name);
    // Only as it was when the article began: what it cites itself is the same again.
    this.once(
      `chain ${name}`,
      ({ host }) => host.cited.has(name) === wasCited && sameData(host.law.chains[name], verdict),
    );
    if (isPrinted(verdict)) {
      this.chains.add(name);
      cited.add(name);
    }
    return { verdict, wasCited };
  }

  /**
   * Would these answer every question as it was answered? What told two documents apart is asked first from then on.
   */
  isAnsweredAlike(from: Answering): boolean {
    const { questions } = this;
    for (let index = 0; index < questions.length; index += 1) {
      const question = questions[index];
      if (question === undefined || question(from)) continue;
      questions.splice(index, 1);
      questions.unshift(question);
      return false;
    }
    return true;
  }

  /** Tells the document what of the law the article prints, as when it was composed. */
  tellPrinted({ cited, figures }: Host): void {
    for (const id of this.figures) figures.add(id);
    for (const name of this.chains) cited.add(name);
  }

  private once(name: string, question: Question): void {
    if (!this.isKept || this.names.has(name)) return;
    this.names.add(name);
    this.questions.push(question);
  }
}
