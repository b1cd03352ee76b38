import type {
  InheritedAnswer,
  SharedAnswer,
  StatementId,
} from 'backstage-plugin-mlops-maturity-common';
import { Hierarchy, type Parents } from '../hierarchy/Hierarchy';
import { levelsAbove, type Levels } from './levelsAbove';

/**
 * Where the catalog puts a component: what may answer for it. References are
 * canonical, in order of reference.
 */
export interface Place {
  systems: readonly string[];
  /** Those that it is itself part of; those of its systems are farther. */
  domains: readonly string[];
  owners: readonly string[];
}

/** What one node answers, by statement. */
export type NodeAnswers = ReadonlyMap<StatementId, SharedAnswer>;

/** What is answered for somebody. */
export interface Answered {
  /** What counts; of several that say the same, the first. */
  inherited: ReadonlyMap<StatementId, InheritedAnswer>;
  /**
   * What would count if it did not differ: all answers that are equally near,
   * of statements that are open because of that.
   */
  conflicting: ReadonlyMap<StatementId, readonly InheritedAnswer[]>;
}

/**
 * What decides a statement of a component, besides one of the nodes above it:
 * `nearer` if something nearer answers; `undecided` if others differ that are
 * equally near to it and to each other, or nearer; otherwise what those that
 * are as near as the node say.
 */
export type DecidedElsewhere = 'nearer' | 'undecided' | 'yes' | 'no';

/**
 * What a book is made of.
 */
export interface SharedAnswerBookContent {
  /** Entity ref of each node that answers anything. */
  answers: ReadonlyMap<string, NodeAnswers>;
  parents: Parents;
  titleOf: (entityRef: string) => string;
}

const NOTHING: Answered = { inherited: new Map(), conflicting: new Map() };

/**
 * Everything that groups, systems and domains answer for the components below
 * them, and who is above whom. It is small whatever the number of components,
 * and does not change.
 *
 * @remarks
 * The nearest that answer a statement count: what the component is part of or
 * owned by is one step away, what is directly above that two, and so on; what
 * can be reached on several ways is as near as the shortest. If several are
 * equally near and say the same, that counts. If they differ, none of them
 * counts, nor anything farther: the statement is open. An answer to another
 * wording of its statement is passed over.
 */
export class SharedAnswerBook {
  /** The book where nothing is shared. */
  static readonly EMPTY = new SharedAnswerBook({
    answers: new Map(),
    parents: new Map(),
    titleOf: ref => ref,
  });

  readonly #answers: ReadonlyMap<
    string,
    ReadonlyMap<StatementId, InheritedAnswer>
  >;
  readonly #parents: Parents;

  constructor({ answers, parents, titleOf }: SharedAnswerBookContent) {
    this.#parents = parents;
    this.#answers = new Map(
      [...answers].map(([from, ofNode]) => [
        from,
        countingAnswers(from, titleOf(from), ofNode),
      ]),
    );
  }

  /** Whether nobody answers anything for others. */
  get isEmpty(): boolean {
    return this.#answers.size === 0;
  }

  /** Everything that answers anything. */
  get answering(): string[] {
    return [...this.#answers.keys()];
  }

  /** What is answered for a component that does not answer itself. */
  answeredFor(place: Place): Answered {
    return this.isEmpty ? NOTHING : this.#nearest(this.#levelsOf(place));
  }

  /**
   * Everything that may answer for a component and that somebody gets to from
   * there by way of what they may read.
   *
   * @param isSeen - whether they may read a group, user, system or domain;
   * everything if left out
   */
  candidatesOf(
    { systems, domains, owners }: Place,
    isSeen: (entityRef: string) => boolean = () => true,
  ): Set<string> {
    const reached = new Set([...systems, ...domains, ...owners].filter(isSeen));
    // A set goes on to what is added to it meanwhile.
    for (const ref of reached) {
      this.#parents
        .get(ref)
        ?.filter(isSeen)
        .forEach(parent => reached.add(parent));
    }
    return reached;
  }

  /** What counts below a node while it does not answer. */
  answeredAbove(entityRef: string): Answered {
    const above = this.#parents.get(entityRef) ?? [];
    return this.#nearest(
      levelsAbove(above, this.#parents).map(level =>
        level.filter(ref => ref !== entityRef),
      ),
    );
  }

  /**
   * The statements of a component that others decide than a node, or others as
   * well.
   *
   * @param place - of a component below the node; what is farther away than the
   * node may be left out
   */
  decidedElsewhere(
    entityRef: string,
    place: Place,
  ): Map<StatementId, DecidedElsewhere> {
    const decided = new Map<StatementId, DecidedElsewhere>();
    for (const level of this.#levelsOf(place)) {
      const isAsNear = level.includes(entityRef);
      const others = level.filter(ref => ref !== entityRef);
      for (const [id, answers] of this.#answersOf(others)) {
        if (!decided.has(id)) {
          const [{ value }] = answers;
          const decision = isAsNear ? value : 'nearer';
          decided.set(id, areAlike(answers) ? decision : 'undecided');
        }
      }
      if (isAsNear) {
        break;
      }
    }
    return decided;
  }

  /** Some nodes and everything below them. */
  allBelow(entityRefs: Iterable<string>): ReadonlySet<string> {
    return new Hierarchy(this.#parents).allBelow(entityRefs);
  }

  #levelsOf({ systems, domains, owners }: Place): Levels {
    return levelsAbove([...systems, ...domains, ...owners], this.#parents);
  }

  #nearest(levels: Levels): Answered {
    const inherited = new Map<StatementId, InheritedAnswer>();
    const conflicting = new Map<StatementId, readonly InheritedAnswer[]>();
    for (const level of levels) {
      for (const [id, answers] of this.#answersOf(level)) {
        if (!inherited.has(id) && !conflicting.has(id)) {
          if (areAlike(answers)) {
            inherited.set(id, answers[0]);
          } else {
            conflicting.set(id, answers);
          }
        }
      }
    }
    return { inherited, conflicting };
  }

  /** What some nodes answer, in their order. */
  #answersOf(entityRefs: readonly string[]) {
    const answers = new Map<StatementId, InheritedAnswer[]>();
    for (const ref of entityRefs) {
      for (const [id, answer] of this.#answers.get(ref) ?? []) {
        const known = answers.get(id);
        if (known) {
          known.push(answer);
        } else {
          answers.set(id, [answer]);
        }
      }
    }
    return answers;
  }
}

function areAlike(answers: readonly InheritedAnswer[]): boolean {
  return answers.every(({ value }) => value === answers[0].value);
}

function countingAnswers(
  from: string,
  fromTitle: string,
  answers: NodeAnswers,
): Map<StatementId, InheritedAnswer> {
  const counting = new Map<StatementId, InheritedAnswer>();
  for (const [id, { wordingOf, ...answer }] of answers) {
    if (wordingOf === undefined) {
      counting.set(id, { ...answer, from, fromTitle });
    }
  }
  return counting;
}
