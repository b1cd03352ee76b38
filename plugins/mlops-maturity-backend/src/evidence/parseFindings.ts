import type {
  EvidenceVerdict,
  ProvidedFinding,
} from 'backstage-plugin-mlops-maturity-node';
import { z } from 'zod';
import { cleanText } from '../rules/change/cleanText';
import { parseTime } from '../rules/change/readDates';
import { storedLink } from '../rules/change/storedLink';

const UNSAFE_LINK = 'link unsafe or too long, shown without it';

/** Why a finding, or its link, was left out. */
export type FindingProblem =
  | 'not a finding'
  | 'unknown statement'
  | 'summary empty or too long'
  | typeof UNSAFE_LINK
  | 'time missing, without zone, in the future or before 2000'
  | 'second one about its statement'
  | 'one too many';

/** What a provider said, sorted into what can be shown and what cannot. */
export interface ParsedFindings {
  findings: ProvidedFinding[];
  problems: FindingProblem[];
}

const MAX_SUMMARY = 500;
const MAX_URL = 2_000;
/** Clocks of other machines are not quite right. */
const CLOCK_SKEW_MS = 60_000;

const verdicts = [
  'supports',
  'contradicts',
  'inconclusive',
] as const satisfies readonly EvidenceVerdict[];

const findingSchema = z.object({
  statementId: z.string(),
  verdict: z.enum(verdicts),
  summary: z.string(),
  url: z.string().nullish(),
  observedAt: z.string(),
});

/**
 * Validates what a provider has returned, finding by finding: links have to be
 * safe to show, texts short, statements known. A finding with an unsafe link
 * keeps its text.
 *
 * @param answer - anything at all
 * @param statementIds - the statements of the model
 * @throws TypeError if the answer is no list
 */
export function parseFindings(
  answer: unknown,
  { statementIds, now }: { statementIds: ReadonlySet<string>; now: Date },
): ParsedFindings {
  if (!Array.isArray(answer)) {
    throw new TypeError('answered with something that is not a list');
  }
  const found = new Map<string, ProvidedFinding>();
  const problems: FindingProblem[] = [];
  // More than one for each statement is not useful.
  for (const item of answer.slice(0, statementIds.size)) {
    const { finding, problem } = parseFinding(item, { statementIds, now });
    if (problem) {
      problems.push(problem);
    }
    if (finding && found.has(finding.statementId)) {
      problems.push('second one about its statement');
    } else if (finding) {
      found.set(finding.statementId, finding);
    }
  }
  if (answer.length > statementIds.size) {
    problems.push('one too many');
  }
  return { findings: [...found.values()], problems };
}

function parseFinding(
  item: unknown,
  { statementIds, now }: { statementIds: ReadonlySet<string>; now: Date },
): { finding?: ProvidedFinding; problem?: FindingProblem } {
  const parsed = findingSchema.safeParse(item);
  if (!parsed.success) {
    return { problem: 'not a finding' };
  }
  const { statementId, verdict } = parsed.data;
  if (!statementIds.has(statementId)) {
    return { problem: 'unknown statement' };
  }
  const summary = cleanText(parsed.data.summary);
  if (!summary || summary.length > MAX_SUMMARY) {
    return { problem: 'summary empty or too long' };
  }
  const observedAt = parseTime(
    parsed.data.observedAt,
    new Date(now.getTime() + CLOCK_SKEW_MS),
  );
  if (typeof observedAt === 'string') {
    return {
      problem: 'time missing, without zone, in the future or before 2000',
    };
  }
  const { url } = parsed.data;
  const link = readLink(url ?? '');
  return {
    finding: {
      statementId,
      verdict,
      summary,
      ...(link !== undefined && { url: link }),
      observedAt: observedAt.toISOString(),
    },
    ...(url && link === undefined && { problem: UNSAFE_LINK }),
  };
}

function readLink(text: string): string | undefined {
  const link = storedLink(text);
  return link !== undefined && link.length <= MAX_URL ? link : undefined;
}
