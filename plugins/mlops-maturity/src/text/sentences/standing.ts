import type {
  AssessmentNames,
  AssessmentResult,
  AssessmentState,
} from 'backstage-plugin-mlops-maturity-common';
import type { CommonTranslate } from '..';
import type { MarkKind } from '../marks';

/** One thing that a reader of a level has to know with it. */
export interface Standing {
  kind: MarkKind & ('contradicted' | 'open' | 'set-aside' | 'understated');
  text: string;
}

/**
 * What is known about a level: everything, or what a list knows. What is left
 * out is not known.
 */
export interface KnownStanding
  extends Partial<
    Pick<
      AssessmentResult,
      'declaredLevel' | 'answerCeiling' | 'possibleLevels' | 'confirmedLevel'
    >
  > {
  state: AssessmentState | null;
  /** How many answers open the higher ones of the possible levels. */
  openAnswers?: number;
  /** How many requirements up to the declared level are open. */
  openRequirements?: number;
  /** How many requirements up to the reported level were excluded by hand. */
  setAside?: number;
  /** The same up to the level that the answers support. */
  supportedSetAside?: number;
}

/**
 * What a whole result says, as {@link standingsOf} takes it.
 *
 * @param names - of the assessment; left out where they are not known
 */
export function knownStanding(
  { setAside, openRequirements, ...result }: AssessmentResult,
  names?: Pick<AssessmentNames, 'openAnswers'>,
): KnownStanding {
  return {
    ...result,
    openAnswers: names?.openAnswers.length,
    openRequirements: openRequirements.length,
    setAside: setAside.length,
  };
}

/**
 * Says in a few words each what has to stand beside a level: that it is
 * declared higher than the answers allow, that open answers keep it from a
 * higher one or that requirements are open without one, that it rests on requirements that were set aside, and that the
 * answers bear out more than the picks declare.
 *
 * @returns nothing for a level that is just what the answers bear out
 */
export function standingsOf(
  t: CommonTranslate,
  known: KnownStanding,
): Standing[] {
  const { state, setAside = 0 } = known;
  const open = openText(t, known);
  return [
    ...(state === 'contradicted'
      ? [{ kind: state, text: contradictedText(t, known) }]
      : []),
    ...(open === undefined ? [] : [{ kind: 'open' as const, text: open }]),
    ...(setAside > 0
      ? [
          {
            kind: 'set-aside' as const,
            text: t('common.standing.setAside', { count: setAside }),
          },
        ]
      : []),
    ...(state === 'understated'
      ? [{ kind: state, text: understatedText(t, known) }]
      : []),
  ];
}

function understatedText(
  t: CommonTranslate,
  { confirmedLevel: level, supportedSetAside: count = 0 }: KnownStanding,
): string {
  return typeof level === 'number'
    ? t.formats.facts([
        t('common.standing.understatedTo', { level }),
        ...(count > 0 ? [t('common.target.setAside', { count })] : []),
      ])
    : t('common.standing.understated');
}

function contradictedText(
  t: CommonTranslate,
  { declaredLevel: declared, answerCeiling: ceiling }: KnownStanding,
): string {
  return typeof declared === 'number' && typeof ceiling === 'number'
    ? t('common.limit.contradicted', { declared, ceiling })
    : t('common.standing.contradicted');
}

function openText(
  t: CommonTranslate,
  {
    state,
    possibleLevels,
    openAnswers = 0,
    openRequirements = 0,
  }: KnownStanding,
): string | undefined {
  if (possibleLevels && possibleLevels.from < possibleLevels.to) {
    const { to } = possibleLevels;
    return openAnswers > 0
      ? t('common.standing.upTo', { level: to, count: openAnswers })
      : t('common.standing.upToAny', { level: to });
  }
  if (state !== 'unconfirmed') {
    // No answer to them can raise the level, but it declares that they hold.
    return openRequirements > 0
      ? t('common.standing.open', { count: openRequirements })
      : undefined;
  }
  return possibleLevels
    ? t('common.standing.nothingAnswered')
    : t('common.standing.unconfirmed');
}
