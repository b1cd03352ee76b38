import {
  findSection,
  maturityModel,
  type ChangedFact,
  type SectionId,
} from 'backstage-plugin-mlops-maturity-common';
import { assessed, aDocument } from '../../__fixtures__/assessments';
import { english } from '../../__testUtils__/english';
import { changedFactTexts } from './changedFacts';

function textsFor(sectionId: SectionId, changedSince: ChangedFact[]): string[] {
  const section = findSection(maturityModel, sectionId);
  if (!section) {
    throw new Error(`The model has no section ${sectionId}`);
  }
  return changedFactTexts(
    english,
    section,
    assessed({ profile: { servingModes: ['batch'] } }, { changedSince }),
    aDocument({ profile: { servingModes: ['real-time'] } }),
  );
}

describe('changedFactTexts', () => {
  it('tells of a new owner where it concerns the answers', () => {
    const owner: ChangedFact = {
      fact: 'owner',
      from: 'group:default/team-a',
      to: '',
    };
    expect(textsFor('feature-store', [owner])).toEqual([]);
    expect(textsFor('documentation', [owner])).toContain(
      'The owner has changed: check whether these answers hold for the new one.',
    );
  });

  it('leaves what concerns every section to what is said once', () => {
    const version: ChangedFact = {
      fact: 'model-version',
      from: '1.0.0',
      to: '2.0.0',
    };
    expect(textsFor('ab-testing', [version])).toEqual([]);
  });

  it('tells of another way of serving where statements depend on it', () => {
    expect(textsFor('ab-testing', [])).toEqual([]);
    expect(textsFor('monitoring', [])[0]).toMatch(
      'changed from Batch to Real-time in this draft',
    );
  });
});
