import { isDeepStrictEqual } from 'node:util';
import type { AssessmentView } from 'backstage-plugin-mlops-maturity-common';
import { z } from 'zod';

const PLAIN = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;

const changeSchema = z.object({
  profile: z.record(z.string(), z.unknown()).optional(),
  picks: z.record(z.string(), z.unknown()).optional(),
  answers: z
    .record(
      z.string(),
      z
        .object({
          value: z.string(),
          note: z.string().optional(),
          evidence: z.array(z.unknown()).optional(),
        })
        .nullable(),
    )
    .optional(),
  target: z.unknown().optional(),
  targetNote: z.string().nullish(),
});

/**
 * Compares a change that was accepted with what is read afterwards.
 *
 * Only plain text has to come back letter for letter; control characters and
 * the like are left out on purpose.
 *
 * @param sent - the body of the request
 * @returns the first field that is not as it was sent, if there is one
 */
export function lostField(
  sent: unknown,
  { draft }: AssessmentView,
): string | undefined {
  const change = changeSchema.parse(sent);
  if (!draft) {
    return 'draft';
  }
  const { profile, picks, answers, target, targetNote } = draft.document;
  const pairs: Array<[string, unknown, unknown]> = [
    ...sameKeys('profile', change.profile, profile),
    ...sameKeys('picks', change.picks, picks),
    ...(change.target === undefined
      ? []
      : [
          ['target', change.target, target] satisfies [
            string,
            unknown,
            unknown,
          ],
        ]),
    ...textPair('targetNote', change.targetNote, targetNote),
    ...Object.entries(change.answers ?? {}).flatMap(([id, answer]) => {
      const kept = Object.hasOwn(answers, id) ? answers[id] : undefined;
      return [
        [
          `answers.${id}.value`,
          answer?.value ?? 'unanswered',
          kept?.value ?? 'unanswered',
        ] satisfies [string, unknown, unknown],
        [
          `answers.${id}.evidence`,
          answer?.evidence?.length ?? 0,
          kept?.evidence?.length ?? 0,
        ] satisfies [string, unknown, unknown],
        ...textPair(`answers.${id}.note`, answer?.note, kept?.note),
      ];
    }),
  ];
  return pairs.find(
    ([, expected, found]) => !isDeepStrictEqual(expected, found),
  )?.[0];
}

function sameKeys(
  field: string,
  expected: Record<string, unknown> = {},
  found: object,
): Array<[string, unknown, unknown]> {
  const values = new Map<string, unknown>(Object.entries(found));
  return Object.entries(expected).map(([key, value]) => [
    `${field}.${key}`,
    value,
    values.get(key),
  ]);
}

function textPair(
  field: string,
  expected: string | null | undefined,
  found: string | undefined,
): Array<[string, unknown, unknown]> {
  return typeof expected === 'string' && PLAIN.test(expected)
    ? [[field, expected, found]]
    : [];
}
