import type { Location, Log, Region, ReportingDescriptor, Result } from 'sarif';
import type { Explanation } from '../../core/explain/index.ts';
import type { Problem, TextPlace } from '../../core/diagnostic.ts';
import { addressOf, type Base } from './address.ts';
import { innerPlace } from '../../core/place-words.ts';
import { plainLines } from './words.ts';

/** What a log says of the program itself. */
export interface Tool {
  version: string;
  explanations: readonly Explanation[];
}

/**
 * Problems as a SARIF 2.1.0 log, which code scanning of GitHub, GitLab and Azure reads. Files stand under %SRCROOT%,
 * the working folder; each code met is a rule with its explanation as help.
 */
export function problemsSarif(problems: readonly Problem[], base: Base, tool: Tool): string {
  const codes = [...new Set(problems.map(({ code }) => code))];
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'quyche',
            version: tool.version,
            language: 'vi-VN',
            rules: codes.map((code) => ruleOf(code, tool.explanations)),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: problems.map((problem) => resultOf(problem, codes.indexOf(problem.code), base)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf(code: string, explanations: readonly Explanation[]): ReportingDescriptor {
  const found = explanations.find((one) => one.code === code);
  if (found === undefined) throw new Error(`no explanation of “${code}”`);
  const { why, avoid, prefer, clauses = [] } = found;
  const pieces = [
    ...(avoid === undefined ? [] : [{ title: 'Không viết:', text: avoid }]),
    ...(prefer === undefined ? [] : [{ title: 'Mà viết:', text: prefer }]),
  ];
  const sources = clauses.map((clause) => `- ${clause}`).join('\n');
  const help = (fenced: (text: string) => string): string =>
    [why, ...pieces.map(({ title, text }) => `${title}\n\n${fenced(text)}`), ...(sources === '' ? [] : [sources])].join(
      '\n\n',
    );
  return {
    id: code,
    shortDescription: { text: why },
    help: { text: help((text) => text), markdown: help((text) => `\`\`\`text\n${text}\n\`\`\``) },
  };
}

function resultOf(problem: Problem, ruleIndex: number, base: Base): Result {
  const { code, severity, hint, clause, via, field } = problem;
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text: plainLines(problem).join('\n') },
    locations: [locationOf(problem, base)],
    properties: {
      ...(hint === undefined ? {} : { hint }),
      ...(clause === undefined ? {} : { clause }),
      ...(via === undefined ? {} : { via }),
      ...(field === undefined ? {} : { field: field.join('.') }),
    },
  };
}

function locationOf({ place }: Problem, base: Base): Location {
  const { uri, isInside } = addressOf(place.file, base);
  const artifactLocation = isInside ? { uri, uriBaseId: '%SRCROOT%' } : { uri };
  if (place.kind === 'text') return { physicalLocation: { artifactLocation, region: regionOf(place) } };
  const inner = innerPlace(place);
  return {
    physicalLocation: { artifactLocation },
    ...(inner === '' ? {} : { logicalLocations: [{ fullyQualifiedName: inner }] }),
  };
}

function regionOf({ line, column, endLine, endColumn }: TextPlace): Region {
  return { startLine: line, startColumn: column, endLine, endColumn };
}
