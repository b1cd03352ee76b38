import type {
  AssessmentDocument,
  AssessmentView,
  InheritedAnswer,
} from 'backstage-plugin-mlops-maturity-common';
import type {
  Place,
  SharedAnswerBook,
} from '../rules/inheritance/SharedAnswerBook';
import { unnamed, unnamedOnce } from '../rules/inheritance/unnamed';
import type { CanRead } from './CanRead';

/** What is answered for a component, by statement. */
type Shown = Pick<AssessmentView, 'inherited' | 'conflictingAnswers'>;

/** What somebody sees of what assessments of a component name. */
export interface SeenDocuments {
  answers(shown: Shown): Shown;
  document(document: AssessmentDocument): AssessmentDocument;
}

const EVERYTHING: SeenDocuments = {
  answers: shown => shown,
  document: document => document,
};

/**
 * Keeps from somebody what documents name that they may not see: the component
 * that an answer was copied from, and where an inherited one comes from. What
 * answers has to be readable, and all between it and the component.
 *
 * @param options.place - where the component is today; what answered where it
 * was before has to be readable itself
 * @param options.shown - what is answered for the component today
 * @param options.documents - what is about to be shown
 * @param options.canRead - everything is named if left out
 */
export async function seenDocuments(options: {
  book: SharedAnswerBook;
  place: Place;
  shown?: Shown;
  documents: readonly AssessmentDocument[];
  canRead: CanRead | undefined;
}): Promise<SeenDocuments> {
  const { book, place, shown, documents, canRead } = options;
  const sources = [...(shown ? [shown] : []), ...documents]
    .flatMap(answersIn)
    .flatMap(({ from }) => from ?? []);
  const copied = documents.flatMap(({ answers }) =>
    Object.values(answers).flatMap(({ copiedFrom }) => copiedFrom ?? []),
  );
  if (!canRead || sources.length + copied.length === 0) {
    return EVERYTHING;
  }
  const today = book.candidatesOf(place);
  const isReadable = await canRead([...today, ...sources, ...copied]);
  const seenToday = book.candidatesOf(place, isReadable);
  const seen = (answer: InheritedAnswer) => {
    const { from } = answer;
    const isNamed =
      from !== null &&
      (today.has(from) ? seenToday.has(from) : isReadable(from));
    return isNamed ? answer : unnamed(answer);
  };
  const inherited = (answers: Shown['inherited']) => mapValues(answers, seen);
  const conflicting = (answers: Shown['conflictingAnswers']) =>
    mapValues(answers, each => unnamedOnce(each.map(seen)));
  return {
    answers: each => ({
      inherited: inherited(each.inherited),
      conflictingAnswers: conflicting(each.conflictingAnswers),
    }),
    document: document => ({
      ...document,
      answers: mapValues(document.answers, answer =>
        answer.copiedFrom && !isReadable(answer.copiedFrom)
          ? { ...answer, copiedFrom: null }
          : answer,
      ),
      ...(document.inherited && { inherited: inherited(document.inherited) }),
      ...(document.conflictingAnswers && {
        conflictingAnswers: conflicting(document.conflictingAnswers),
      }),
    }),
  };
}

function answersIn({
  inherited = {},
  conflictingAnswers = {},
}: Partial<Shown>): InheritedAnswer[] {
  return [
    ...Object.values(inherited),
    ...Object.values(conflictingAnswers).flat(),
  ];
}

function mapValues<T>(
  values: Record<string, T>,
  change: (value: T) => T,
): Record<string, T> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, change(value)]),
  );
}
