import {
  maturityModel,
  statementsOf,
  type MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import { createHash } from 'node:crypto';
import { resultVersionOf } from './resultVersion';

/** All of the model in force that a result depends on. */
function scoredOf(model: MaturityModel) {
  const { sections, dimensions, levels } = model;
  return {
    sections: sections.map(({ id, subsections }) => [
      id,
      subsections.map(each => [each.id, each.statements.map(({ id: s }) => s)]),
    ]),
    statements: statementsOf(model).map(
      ({ id, basic, applicability, parts = [], prerequisites }) => [
        id,
        basic,
        applicability,
        parts.map(part => part.id),
        prerequisites,
      ],
    ),
    dimensions: dimensions.map(({ id, options }) => [
      id,
      options.map(option => [option.levels, option.countsAs]),
    ]),
    requirements: levels.map(({ requirements }) =>
      requirements.map(({ id, anyOf }) => [id, anyOf]),
    ),
  };
}

describe('the version of results', () => {
  it('sorts by how they are scored, then by edition', () => {
    const versions = [
      '4-2026-11-0123456789abcdef',
      ...['2026-12', '2027-01', '2027-06'].map(modelVersion =>
        resultVersionOf({ modelVersion }),
      ),
    ];
    expect([...versions].sort()).toEqual(versions);
  });

  it('is another one when the edition lets something else count', () => {
    const content = createHash('sha256')
      .update(JSON.stringify(scoredOf(maturityModel)))
      .digest('hex')
      .slice(0, 16);
    // If this fails, results have to be scored again: raise `SCORING_VERSION`,
    // unless the edition is a new one, and write down both here.
    expect({ version: resultVersionOf(maturityModel), content }).toEqual({
      version: 'v0005-2026-12',
      content: 'ba95f9dd61fdc072',
    });
  });
});
