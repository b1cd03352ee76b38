import type { Formats, Translate } from '../../../text';

type Values<TName extends string> = Readonly<Record<TName, string | number>>;

type Sentence<TName extends string> = (values: Values<TName>) => string;

/**
 * The words of the cells in the language of the app. A grid has thousands of
 * cells, so each sentence is looked up once and then only filled in.
 */
export interface CellWords {
  name: Sentence<'group' | 'practice' | 'value'>;
  ratio: Sentence<'yes' | 'applicable'>;
  stale: Sentence<'components'>;
  mostlyStale: string;
  unanswered: Sentence<'answers'>;
  notApplicable: Sentence<'answers'>;
  thin: string;
  nothing: string;
  noData: string;
  noTarget: string;
  notNeeded: string;
  atLevel: Sentence<'components' | 'level'>;
  withoutLevel: Sentence<'components'>;
  notAssessed: Sentence<'components'>;
  /** Levels that open requirements could still raise. */
  open: Sentence<'components'>;
  /** Levels that rest on requirements excluded by hand. */
  setAside: Sentence<'components'>;
  inComponents: Sentence<'components' | 'of'>;
  missing: Sentence<'missing' | 'needed'>;
  beyond: Sentence<'beyond'>;
  points: Sentence<'points'>;
  /** What a change is printed over. */
  fromTo: Sentence<'yesBefore' | 'applicableBefore' | 'yes' | 'applicable'>;
  was: Sentence<'percent' | 'yes' | 'applicable'>;
  is: Sentence<'percent' | 'yes' | 'applicable'>;
  wasNothing: string;
  isNew: string;
  assessedBefore: Sentence<'components'>;
  /** How numbers and percentages are written. */
  formats: Formats;
}

/**
 * Looks the words of the cells up.
 *
 * @param few - the number below which components are few
 */
export function cellWords(t: Translate, few: number): CellWords {
  const { formats } = t;
  const sentence = <TName extends string>(text: string) =>
    filledIn<TName>(text, formats);
  const components = '{components}';
  const answers = '{answers}';
  const share = {
    percent: '{percent}',
    yes: '{yes}',
    applicable: '{applicable}',
  };
  return {
    name: sentence(
      t('heatmap.cell.name', {
        group: '{group}',
        practice: '{practice}',
        value: '{value}',
      }),
    ),
    ratio: sentence(
      t('heatmap.cell.ratio', { yes: '{yes}', applicable: '{applicable}' }),
    ),
    stale: sentence(t('heatmap.cell.stale', { components })),
    mostlyStale: t('heatmap.cell.mostlyStale'),
    unanswered: sentence(t('heatmap.cell.unanswered', { answers })),
    notApplicable: sentence(t('heatmap.cell.notApplicable', { answers })),
    thin: t('heatmap.cell.thin', { few }),
    nothing: t('heatmap.cell.nothing'),
    noData: t('heatmap.cell.noData'),
    noTarget: t('heatmap.cell.noTarget'),
    notNeeded: t('heatmap.cell.notNeeded'),
    atLevel: sentence(
      t('heatmap.cell.atLevel', { components, level: '{level}' }),
    ),
    withoutLevel: sentence(t('heatmap.cell.withoutLevel', { components })),
    notAssessed: sentence(t('heatmap.cell.notAssessed', { components })),
    open: sentence(t('heatmap.cell.open', { components })),
    setAside: sentence(t('heatmap.cell.setAside', { components })),
    inComponents: sentence(
      t('heatmap.cell.inComponents', { components, of: '{of}' }),
    ),
    missing: sentence(
      t('heatmap.cell.missing', { missing: '{missing}', needed: '{needed}' }),
    ),
    beyond: sentence(t('heatmap.cell.beyond', { beyond: '{beyond}' })),
    points: sentence(t('heatmap.cell.points', { points: '{points}' })),
    fromTo: sentence(
      t('heatmap.cell.fromTo', {
        yesBefore: '{yesBefore}',
        applicableBefore: '{applicableBefore}',
        yes: '{yes}',
        applicable: '{applicable}',
      }),
    ),
    was: sentence(t('heatmap.cell.was', share)),
    is: sentence(t('heatmap.cell.is', share)),
    wasNothing: t('heatmap.cell.wasNothing'),
    isNew: t('heatmap.cell.isNew'),
    assessedBefore: sentence(t('heatmap.cell.assessedBefore', { components })),
    formats,
  };
}

/** Splits a text at its gaps once, to fill them in quickly and often. */
function filledIn<TName extends string>(
  text: string,
  formats: Formats,
): Sentence<TName> {
  const parts = text.split(/\{(\w+)\}/);
  return values => {
    const known: Readonly<Record<string, string | number>> = values;
    let result = parts[0];
    for (let index = 1; index < parts.length; index += 2) {
      const value = known[parts[index]];
      result += typeof value === 'number' ? formats.number(value) : value;
      result += parts[index + 1];
    }
    return result;
  };
}
