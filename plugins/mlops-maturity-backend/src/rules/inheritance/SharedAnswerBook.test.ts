import type {
  InheritedAnswer,
  SharedAnswer,
} from 'backstage-plugin-mlops-maturity-common';
import { SharedAnswerBook, type Place } from './SharedAnswerBook';

const SYSTEM = 'system:default/checkout';
const DOMAIN = 'domain:default/payments';
const DOMAIN_ABOVE = 'domain:default/commerce';
const TEAM = 'group:default/fraud';
const DEPARTMENT = 'group:default/risk';
const SECOND_TEAM = 'group:default/platform';
const GUILD = 'group:default/guild';

const IAC = 'traceability.infrastructure.iac';
const COSTS = 'monitoring.infrastructure.cost-tracking';

/** What may answer for the component, by how many steps it is away. */
const STEPS: Record<string, number> = {
  [SYSTEM]: 1,
  [TEAM]: 1,
  [SECOND_TEAM]: 1,
  [DOMAIN]: 2,
  [DEPARTMENT]: 2,
  [GUILD]: 2,
  [DOMAIN_ABOVE]: 3,
};
const CANDIDATES = Object.keys(STEPS);

const parents = new Map([
  [SYSTEM, [DOMAIN]],
  [DOMAIN, [DOMAIN_ABOVE]],
  [TEAM, [DEPARTMENT, GUILD]],
  // Farther away on this way than on that of the second team.
  [DEPARTMENT, [GUILD]],
  [SECOND_TEAM, [GUILD]],
]);

const component: Place = {
  systems: [SYSTEM],
  domains: [],
  owners: [TEAM, SECOND_TEAM],
};

function anAnswer(value: 'yes' | 'no', wordingOf?: string): SharedAnswer {
  return {
    value,
    updatedAt: '2026-11-01T00:00:00.000Z',
    updatedBy: 'user:default/ada',
    ...(wordingOf && { wordingOf }),
  };
}

function inheritedFrom(from: string, value: 'yes' | 'no'): InheritedAnswer {
  return { ...anAnswer(value), from, fromTitle: `Title of ${from}` };
}

function aBook(
  answers: Record<string, Record<string, SharedAnswer>>,
  above: ReadonlyMap<string, readonly string[]> = parents,
): SharedAnswerBook {
  return new SharedAnswerBook({
    answers: new Map(
      Object.entries(answers).map(([ref, ofNode]) => [
        ref,
        new Map(Object.entries(ofNode)),
      ]),
    ),
    parents: above,
    titleOf: ref => `Title of ${ref}`,
  });
}

/** Every way of nodes to say nothing, yes or no. */
const combinations = Array.from(
  { length: 3 ** CANDIDATES.length },
  (_, index) =>
    Object.fromEntries(
      CANDIDATES.flatMap((ref, place) => {
        const value = ([undefined, 'yes', 'no'] as const)[
          Math.floor(index / 3 ** place) % 3
        ];
        return value ? [[ref, value]] : [];
      }),
    ),
);

/** What counts, found out plainly: the values of the nearest that answer. */
function nearestOf(said: Record<string, 'yes' | 'no'>, refs = CANDIDATES) {
  const answering = refs.filter(ref => said[ref]);
  const steps = Math.min(...answering.map(ref => STEPS[ref]));
  const nearest = answering.filter(ref => STEPS[ref] === steps);
  return {
    steps,
    nearest,
    values: [...new Set(nearest.map(ref => said[ref]))],
  };
}

describe('the book of shared answers', () => {
  it('lets the nearest count, and nothing if they differ', () => {
    for (const said of combinations) {
      const book = aBook(
        Object.fromEntries(
          Object.entries(said).map(([ref, value]) => [
            ref,
            { [IAC]: anAnswer(value) },
          ]),
        ),
      );
      const { nearest, values } = nearestOf(said);
      const { inherited, conflicting } = book.answeredFor(component);
      expect(inherited.get(IAC)).toEqual(
        values.length === 1 ? inheritedFrom(nearest[0], values[0]) : undefined,
      );
      expect(conflicting.get(IAC)).toEqual(
        values.length > 1
          ? nearest.map(ref => inheritedFrom(ref, said[ref]))
          : undefined,
      );
    }
  });

  it('tells what else decides than one of those above', () => {
    for (const said of combinations) {
      const book = aBook(
        Object.fromEntries(
          Object.entries(said).map(([ref, value]) => [
            ref,
            { [IAC]: anAnswer(value) },
          ]),
        ),
      );
      for (const node of CANDIDATES) {
        const others = nearestOf(
          said,
          CANDIDATES.filter(ref => ref !== node && STEPS[ref] <= STEPS[node]),
        );
        const [decision] = others.values;
        const single =
          others.steps === STEPS[node] || decision === undefined
            ? decision
            : 'nearer';
        expect(book.decidedElsewhere(node, component).get(IAC)).toBe(
          others.values.length > 1 ? 'undecided' : single,
        );
      }
    }
  });

  it('has several systems and own domains equally near', () => {
    const place = {
      systems: [SYSTEM, 'system:default/disputes'],
      domains: ['domain:default/cards'],
      owners: [],
    };
    const book = aBook({
      'system:default/disputes': { [IAC]: anAnswer('no') },
      'domain:default/cards': { [IAC]: anAnswer('yes') },
      [DOMAIN]: { [IAC]: anAnswer('yes'), [COSTS]: anAnswer('no') },
    });
    const { inherited, conflicting } = book.answeredFor(place);
    expect([...inherited]).toEqual([[COSTS, inheritedFrom(DOMAIN, 'no')]]);
    expect([...conflicting]).toEqual([
      [
        IAC,
        [
          inheritedFrom('system:default/disputes', 'no'),
          inheritedFrom('domain:default/cards', 'yes'),
        ],
      ],
    ]);
  });

  it('looks at each statement for itself', () => {
    const book = aBook({
      [SYSTEM]: { [IAC]: anAnswer('yes') },
      [DEPARTMENT]: { [IAC]: anAnswer('no'), [COSTS]: anAnswer('no') },
    });
    expect(
      [...book.answeredFor(component).inherited].map(([id, { from }]) => [
        id,
        from,
      ]),
    ).toEqual([
      [IAC, SYSTEM],
      [COSTS, DEPARTMENT],
    ]);
  });

  it('passes over an answer to another wording', () => {
    const book = aBook({
      [SYSTEM]: { [IAC]: anAnswer('yes', '1.0.0') },
      [DOMAIN]: { [IAC]: anAnswer('no') },
    });
    expect(book.answeredFor(component).inherited.get(IAC)?.from).toBe(DOMAIN);
  });

  it('finds nothing for a component that is nowhere', () => {
    const book = aBook({ [SYSTEM]: { [IAC]: anAnswer('yes') } });
    const nowhere = { systems: [], domains: [], owners: [] };
    expect(book.answeredFor(nowhere).inherited.size).toBe(0);
  });

  it('comes to an end where parents lead in a circle', () => {
    const book = aBook(
      { [DEPARTMENT]: { [IAC]: anAnswer('yes') } },
      new Map([
        [TEAM, [DEPARTMENT, TEAM]],
        [DEPARTMENT, [TEAM]],
      ]),
    );
    expect(
      book.answeredFor({ ...component, owners: [TEAM] }).inherited.get(IAC)
        ?.from,
    ).toBe(DEPARTMENT);
    expect(book.answeredAbove(TEAM).inherited.get(IAC)?.from).toBe(DEPARTMENT);
    expect(book.answeredAbove(DEPARTMENT).inherited.has(IAC)).toBe(false);
  });

  it('tells what counts below a node that does not answer', () => {
    const book = aBook({
      [SYSTEM]: { [IAC]: anAnswer('yes') },
      [DOMAIN_ABOVE]: { [IAC]: anAnswer('no') },
      [DEPARTMENT]: { [COSTS]: anAnswer('no') },
      [GUILD]: { [COSTS]: anAnswer('yes') },
    });
    expect(book.answeredAbove(SYSTEM).inherited.get(IAC)?.from).toBe(
      DOMAIN_ABOVE,
    );
    expect(book.answeredAbove(DOMAIN_ABOVE).inherited.size).toBe(0);
    expect(book.answeredAbove(TEAM)).toEqual({
      inherited: new Map(),
      conflicting: new Map([
        [COSTS, [inheritedFrom(DEPARTMENT, 'no'), inheritedFrom(GUILD, 'yes')]],
      ]),
    });
  });
});
