import type { SharedStatement } from 'backstage-plugin-mlops-maturity-common';
import { english } from '../../__testUtils__/english';
import { effectTexts } from './effectTexts';
import { sharedEffect, type SharedValue } from './sharedEffect';

const NOBODY = { components: 8, assessed: 8 };
const WHEN = {
  updatedAt: '2026-03-01T09:00:00Z',
  updatedBy: 'user:default/grace',
};

function aReach(
  changes: Partial<SharedStatement['reach']> = {},
): SharedStatement['reach'] {
  return {
    follow: 5,
    answeredThemselves: 2,
    answeredNearer: 1,
    besideYes: 0,
    besideNo: 0,
    undecided: 0,
    ...changes,
  };
}

function statement(changes: Partial<SharedStatement> = {}): SharedStatement {
  return {
    statementId: 'monitoring.infrastructure.cost-tracking',
    answer: null,
    above: null,
    conflictingAbove: [],
    reach: aReach(),
    ...changes,
  };
}

const from = (value: 'yes' | 'no') => ({
  ...WHEN,
  value,
  from: 'domain:default/payments',
  fromTitle: 'Payments',
});

function texts(
  known: SharedStatement,
  value: SharedValue,
  view = NOBODY,
): string[] {
  return effectTexts(english, sharedEffect(view, known, value));
}

describe('what a shared answer changes', () => {
  it('begins to count where nothing was answered', () => {
    expect(texts(statement(), 'yes')).toEqual([
      '5 components without an answer get one: Yes.',
      '2 components answer themselves and keep theirs.',
      '1 component has a nearer answer and keeps it.',
      'Scores, levels and reports change at once.',
    ]);
  });

  it('replaces what was answered here or above', () => {
    const [here] = texts(
      statement({ answer: { ...WHEN, value: 'yes' } }),
      'no',
    );
    expect(here).toBe('5 components change their answer from Yes to No.');
    const [above] = texts(statement({ above: from('yes') }), 'no');
    expect(above).toBe('5 components change their answer from Yes to No.');
  });

  it('lets what is above count when it is taken back', () => {
    const answer = { ...WHEN, value: 'yes' } as const;
    expect(texts(statement({ answer }), null)[0]).toBe(
      '5 components no longer have an answer; the statement is open there again.',
    );
    expect(texts(statement({ answer, above: from('no') }), null)[0]).toBe(
      '5 components change their answer from Yes to No.',
    );
    expect(texts(statement({ answer, above: from('yes') }), null)[0]).toBe(
      '5 components keep the answer Yes and show where it comes from now.',
    );
  });

  it('counts an answer to another wording as none', () => {
    const answer = { ...WHEN, value: 'yes', wordingOf: '0.9' } as const;
    expect(texts(statement({ answer }), 'yes')[0]).toBe(
      '5 components without an answer get one: Yes.',
    );
  });

  it('says where it reaches nobody, and who is not assessed yet', () => {
    const reach = aReach({ follow: 0, answeredNearer: 0 });
    expect(texts(statement({ reach }), 'yes')).toEqual([
      'No component follows this, so no answer changes.',
      '2 components answer themselves and keep theirs.',
    ]);
    expect(texts(statement(), 'yes', { components: 8, assessed: 5 })).toContain(
      'Of the 8 components below, 3 are not assessed yet; there it counts from their first submission on.',
    );
  });

  it('counts beside what is as near only while they agree', () => {
    const reach = aReach({
      follow: 0,
      answeredThemselves: 0,
      answeredNearer: 0,
      besideYes: 2,
      besideNo: 1,
      undecided: 4,
    });
    const atOnce = 'Scores, levels and reports change at once.';
    const undecided =
      '4 components stay open, because others that are as near or nearer differ.';
    const answer = { ...WHEN, value: 'yes' } as const;
    expect(texts(statement({ reach }), 'yes')).toEqual([
      '2 components keep the answer Yes, which something equally near gives too.',
      '1 component becomes open, because something equally near says No.',
      undecided,
      atOnce,
    ]);
    expect(texts(statement({ reach, answer }), null)).toEqual([
      '2 components keep the answer Yes, which something equally near gives too.',
      '1 component without an answer gets one: No.',
      undecided,
      atOnce,
    ]);
    expect(texts(statement({ reach, answer }), 'yes').slice(1)).toEqual([
      '1 component stays open, because something equally near says No.',
      undecided,
    ]);
  });
});
