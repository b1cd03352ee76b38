import type {
  InheritedAnswer,
  SharedAnswer,
  StatementId,
} from 'backstage-plugin-mlops-maturity-common';

/**
 * Where the catalog puts a component: what may answer for it. References are
 * canonical, and an empty text is none.
 */
export interface Place {
  system: string;
  /** Its own, or that of its system. */
  domain: string;
  /** The first owner first. */
  owners: readonly string[];
}

/** What one node answers, by statement. */
export type NodeAnswers = ReadonlyMap<StatementId, SharedAnswer>;

/**
 * What a book is made of.
 */
export interface SharedAnswerBookContent {
  /** Entity ref of each node that answers anything. */
  answers: ReadonlyMap<string, NodeAnswers>;
  /** Entity ref of a node to that of the node above. */
  parents: ReadonlyMap<string, string>;
  titleOf: (entityRef: string) => string;
}

/**
 * Everything that groups, systems and domains answer for the components below
 * them, and who is above whom. It is small whatever the number of components,
 * and does not change.
 *
 * @remarks
 * The nearest node that answers a statement wins: the system; the domain and
 * the domains above it; then, for each owner in order, the group and the groups
 * above it. Parents that lead in a circle are each asked once. An answer to
 * another wording of its statement is passed over.
 */
export class SharedAnswerBook {
  /** The book where nothing is shared. */
  static readonly EMPTY = new SharedAnswerBook({
    answers: new Map(),
    parents: new Map(),
    titleOf: ref => ref,
  });

  readonly #answers: ReadonlyMap<string, ReadonlyMap<string, InheritedAnswer>>;
  readonly #parents: ReadonlyMap<string, string>;

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

  /** Everything that may answer for a component, nearest first. */
  candidatesOf({ system, domain, owners }: Place): string[] {
    return [
      ...new Set([
        ...(system ? [system] : []),
        ...this.#upwards(domain),
        ...owners.flatMap(owner => this.#upwards(owner)),
      ]),
    ];
  }

  /** What a component inherits, if it does not answer itself. */
  inheritedAt(place: Place): Map<StatementId, InheritedAnswer> {
    return this.isEmpty
      ? new Map()
      : this.#firstAnswers(this.candidatesOf(place));
  }

  /** What counts below a node while it does not answer. */
  answeredAbove(entityRef: string): Map<StatementId, InheritedAnswer> {
    return this.#firstAnswers(
      this.#upwards(entityRef).filter(ref => ref !== entityRef),
    );
  }

  /**
   * The statements that a component gets answered from nearer by than a node.
   *
   * @param place - of a component below the node; what is as far away as the
   * node, or farther, may be left out
   */
  answeredBefore(entityRef: string, place: Place): Set<StatementId> {
    const candidates = this.candidatesOf(place);
    const index = candidates.indexOf(entityRef);
    const nearer = index < 0 ? candidates : candidates.slice(0, index);
    return new Set(this.#firstAnswers(nearer).keys());
  }

  /** A node and all above it. */
  #upwards(entityRef: string): string[] {
    const upwards = new Set<string>();
    let next: string | undefined = entityRef;
    while (next && !upwards.has(next)) {
      upwards.add(next);
      next = this.#parents.get(next);
    }
    return [...upwards];
  }

  #firstAnswers(entityRefs: string[]): Map<StatementId, InheritedAnswer> {
    const first = new Map<StatementId, InheritedAnswer>();
    for (const ref of entityRefs) {
      for (const [id, answer] of this.#answers.get(ref) ?? []) {
        if (!first.has(id)) {
          first.set(id, answer);
        }
      }
    }
    return first;
  }
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
