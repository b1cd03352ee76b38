import {
  compareModels,
  statementsOf,
  type ChangesBetween,
  type MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';

/** A statement or a description that a newer model treats differently. */
export interface ModelChange {
  id: string;
  title: string;
  /** Its two wordings; left out where there is only one of them. */
  wordings?: { before: string; after: string };
}

/** Changes of one kind. */
export interface ModelChangeGroup {
  subject: 'statements' | 'options';
  kind: 'reworded' | 'added' | 'retired';
  changes: ModelChange[];
}

/** A model as it was compared, and in the language of the reader. */
export interface ReadableModel {
  model: MaturityModel;
  localized: MaturityModel;
}

const KINDS = ['reworded', 'added', 'retired'] as const;

/**
 * What differs between two versions of the model: statements, then the
 * descriptions to pick from. What stays the same is left out.
 *
 * @param before - the model of the earlier revision
 * @param after - the model of the later one
 */
export function modelChanges(
  before: ReadableModel,
  after: ReadableModel,
): ModelChangeGroup[] {
  const { options, ...statements } = compareModels(before.model, after.model);
  return [
    ...groupsOf(
      'statements',
      statements,
      statementTexts(before.localized),
      statementTexts(after.localized),
    ),
    ...groupsOf(
      'options',
      options,
      optionTexts(before.localized),
      optionTexts(after.localized),
    ),
  ];
}

interface Texts {
  title: string;
  wording: string;
}

function groupsOf(
  subject: ModelChangeGroup['subject'],
  changes: ChangesBetween<string>,
  before: ReadonlyMap<string, Texts>,
  after: ReadonlyMap<string, Texts>,
): ModelChangeGroup[] {
  return KINDS.map(kind => ({
    subject,
    kind,
    changes: changes[kind].map((id): ModelChange => {
      const was = before.get(id);
      const is = after.get(id);
      return {
        id,
        title: (is ?? was)?.title ?? id,
        ...(was &&
          is &&
          was.wording !== is.wording && {
            wordings: { before: was.wording, after: is.wording },
          }),
      };
    }),
  })).filter(group => group.changes.length > 0);
}

function statementTexts(model: MaturityModel): Map<string, Texts> {
  return new Map(
    statementsOf(model).map(({ id, label, statement, parts = [] }) => [
      id,
      {
        title: label,
        wording: [statement, ...parts.map(part => part.label)].join(' · '),
      },
    ]),
  );
}

function optionTexts(model: MaturityModel): Map<string, Texts> {
  return new Map(
    model.dimensions.flatMap(({ title, options }) =>
      options.map(({ id, label, characteristics }) => [
        id,
        {
          title: `${title}: ${label}`,
          wording: [label, ...characteristics].join(' · '),
        },
      ]),
    ),
  );
}
