import type { InheritedAnswer } from 'backstage-plugin-mlops-maturity-common';
import { english } from '../../__testUtils__/english';
import { inheritedText, sourceOf, sourceText } from './inheritedText';

const named: InheritedAnswer = {
  value: 'yes',
  from: 'system:default/fraud',
  fromTitle: 'Fraud platform',
  updatedAt: '2026-11-02T09:00:00.000Z',
  updatedBy: 'user:default/grace',
};

const hidden: InheritedAnswer = {
  value: 'yes',
  ...{ from: null, fromTitle: null, updatedAt: null, updatedBy: null },
};

describe('an inherited answer in words', () => {
  it('says where it comes from', () => {
    expect(inheritedText(english, named)).toBe(
      'Yes, inherited from system Fraud platform',
    );
    expect(sourceText(english, sourceOf(named))).toBe(
      'inherited from system Fraud platform',
    );
  });

  it('says no more than that to those who may not see it', () => {
    expect(inheritedText(english, hidden)).toBe(
      'Yes, inherited from a group, system or domain that you may not see',
    );
    expect(sourceText(english, sourceOf(hidden))).toBe(
      'inherited from a group, system or domain that you may not see',
    );
  });
});
