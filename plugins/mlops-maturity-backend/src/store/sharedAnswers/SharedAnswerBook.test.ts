import type { SharedAnswer } from 'backstage-plugin-mlops-maturity-common';
import { SharedAnswerBook, type Place } from './SharedAnswerBook';

const SYSTEM = 'system:default/checkout';
const DOMAIN = 'domain:default/payments';
const DOMAIN_ABOVE = 'domain:default/commerce';
const TEAM = 'group:default/fraud';
const DEPARTMENT = 'group:default/risk';
const SECOND_TEAM = 'group:default/platform';
const SECOND_DEPARTMENT = 'group:default/technology';

const IAC = 'traceability.infrastructure.iac';
const COSTS = 'monitoring.infrastructure.cost-tracking';

/** What may answer for the component, nearest first. */
const CANDIDATES = [
  SYSTEM,
  DOMAIN,
  DOMAIN_ABOVE,
  TEAM,
  DEPARTMENT,
  SECOND_TEAM,
  SECOND_DEPARTMENT,
];

const parents = new Map([
  [SYSTEM, DOMAIN],
  [DOMAIN, DOMAIN_ABOVE],
  [TEAM, DEPARTMENT],
  [SECOND_TEAM, SECOND_DEPARTMENT],
]);

const component: Place = {
  system: SYSTEM,
  domain: DOMAIN,
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

function aBook(
  answers: Record<string, Record<string, SharedAnswer>>,
  above: ReadonlyMap<string, string> = parents,
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

/** Every combination of nodes that answer. */
const combinations = Array.from(
  { length: 2 ** CANDIDATES.length },
  (_, bits) => ({
    bits: bits.toString(2).padStart(CANDIDATES.length, '0'),
    answering: CANDIDATES.filter(
      (__, index) => Math.floor(bits / 2 ** index) % 2,
    ),
  }),
);

describe('the book of shared answers', () => {
  it('asks the system, its domains, and the owners in order with their groups', () => {
    expect(aBook({}).candidatesOf(component)).toEqual(CANDIDATES);
  });

  it.each(combinations)(
    'lets the nearest that answers win ($bits)',
    ({ answering }) => {
      const book = aBook(
        Object.fromEntries(
          answering.map((ref, index) => [
            ref,
            { [IAC]: anAnswer(index === 0 ? 'yes' : 'no') },
          ]),
        ),
      );
      const [nearest] = answering;
      expect(book.inheritedAt(component).get(IAC)).toEqual(
        nearest && {
          ...anAnswer('yes'),
          from: nearest,
          fromTitle: `Title of ${nearest}`,
        },
      );
      for (const node of CANDIDATES) {
        expect(book.answeredBefore(node, component).has(IAC)).toBe(
          nearest !== undefined &&
            CANDIDATES.indexOf(nearest) < CANDIDATES.indexOf(node),
        );
      }
    },
  );

  it('looks at each statement for itself', () => {
    const book = aBook({
      [SYSTEM]: { [IAC]: anAnswer('yes') },
      [DEPARTMENT]: { [IAC]: anAnswer('no'), [COSTS]: anAnswer('no') },
    });
    expect(
      [...book.inheritedAt(component)].map(([id, { from }]) => [id, from]),
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
    expect(book.inheritedAt(component).get(IAC)?.from).toBe(DOMAIN);
  });

  it('finds nothing for a component that is nowhere', () => {
    const book = aBook({ [SYSTEM]: { [IAC]: anAnswer('yes') } });
    const nowhere = { system: '', domain: '', owners: [] };
    expect(book.candidatesOf(nowhere)).toEqual([]);
    expect(book.inheritedAt(nowhere).size).toBe(0);
  });

  it('comes to an end where parents lead in a circle', () => {
    const book = aBook(
      { [DEPARTMENT]: { [IAC]: anAnswer('yes') } },
      new Map([
        [TEAM, DEPARTMENT],
        [DEPARTMENT, TEAM],
      ]),
    );
    expect(
      book.inheritedAt({ ...component, owners: [TEAM] }).get(IAC)?.from,
    ).toBe(DEPARTMENT);
    expect(book.answeredAbove(TEAM).get(IAC)?.from).toBe(DEPARTMENT);
    expect(book.answeredAbove(DEPARTMENT).has(IAC)).toBe(false);
  });

  it('tells what counts below a node that does not answer', () => {
    const book = aBook({
      [SYSTEM]: { [IAC]: anAnswer('yes') },
      [DOMAIN_ABOVE]: { [IAC]: anAnswer('no') },
    });
    expect(book.answeredAbove(SYSTEM).get(IAC)?.from).toBe(DOMAIN_ABOVE);
    expect(book.answeredAbove(DOMAIN_ABOVE).size).toBe(0);
  });
});
