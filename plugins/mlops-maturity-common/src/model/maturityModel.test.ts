import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  LEVELS,
  SERVING_MODES,
  findDimension,
  findLevel,
  findOption,
  findSection,
  findStatement,
  findTargetRule,
  locateStatement,
  maturityModel,
  parseMaturityModel,
  statementsOf,
  statementsOfSection,
} from '.';
import { modelProblems } from './modelProblems';

const source = readFileSync(join(__dirname, 'maturity-model.json'), 'utf8');
const statements = statementsOf(maturityModel);

describe('maturityModel', () => {
  it('is everything that the file says', () => {
    expect(maturityModel).toEqual(JSON.parse(source));
  });

  it('has 56 statements with the numbers 1 to 56', () => {
    expect(statements.map(({ number }) => number)).toEqual(
      Array.from({ length: 56 }, (_, index) => index + 1),
    );
  });

  it('has 42 basic statements, in sections 1 to 4', () => {
    expect(statements.filter(({ basic }) => basic)).toHaveLength(42);
    for (const section of maturityModel.sections) {
      expect(section.basic).toBe(section.number <= 4);
      for (const statement of statementsOfSection(section)) {
        expect(statement.basic).toBe(section.basic);
      }
    }
  });

  it('has no problems', () => {
    expect(modelProblems(maturityModel)).toEqual([]);
  });

  it('names statements after where they stand', () => {
    for (const { id } of statements) {
      const located = locateStatement(maturityModel, id);
      expect(id.startsWith(`${located?.subsection.id}.`)).toBe(true);
      expect(located?.subsection.id.startsWith(`${located.section.id}.`)).toBe(
        true,
      );
    }
  });

  it('lets every level but 0 rest on something', () => {
    expect(
      maturityModel.levels.map(({ requirements }) => requirements.length),
    ).toEqual([0, 1, 6, 5, 6]);
  });

  it('refers to its own dimensions only', () => {
    const unknown = statements
      .flatMap(({ supports }) => supports)
      .filter(
        ({ dimension }) =>
          dimension !== null && !findDimension(maturityModel, dimension),
      );
    expect(unknown).toEqual([]);
  });

  it.each(maturityModel.dimensions)(
    'has one option for each level of $id, counting as its highest level',
    dimension => {
      expect(dimension.options.flatMap(({ levels }) => levels).sort()).toEqual([
        ...LEVELS,
      ]);
      for (const option of dimension.options) {
        expect(option.countsAs).toBe(Math.max(...option.levels));
      }
    },
  );

  it('describes every level', () => {
    expect(maturityModel.levels.map(({ level }) => level)).toEqual([...LEVELS]);
  });

  it('knows the serving modes that its statements ask for', () => {
    expect(maturityModel.scoringRules.servingModes).toEqual([...SERVING_MODES]);
  });
});

describe('lookups', () => {
  it('find what the model has', () => {
    const id = 'documentation.technical.api';
    expect(findStatement(maturityModel, id)?.number).toBe(7);
    expect(locateStatement(maturityModel, id)).toMatchObject({
      section: { id: 'documentation' },
      subsection: { id: 'documentation.technical' },
      statement: { id },
    });
    expect(findSection(maturityModel, 'monitoring')?.number).toBe(4);
    expect(findLevel(maturityModel, 0)?.name).toBe('No MLOps');
    expect(findTargetRule(maturityModel, 'production')?.target).toBe(1);
    const people = findDimension(maturityModel, 'people');
    expect(people && findOption(people, 0)?.id).toBe('people-0-1');
    expect(people && findOption(people, null)).toBeUndefined();
  });

  it.each(['', 'constructor', '__proto__', 'toString', 'documentation.x'])(
    'find nothing for %j',
    id => {
      expect(findStatement(maturityModel, id)).toBeUndefined();
      expect(findSection(maturityModel, id)).toBeUndefined();
      expect(findDimension(maturityModel, id)).toBeUndefined();
      expect(findTargetRule(maturityModel, id)).toBeUndefined();
    },
  );
});

describe('parseMaturityModel', () => {
  function edited(from: string, to: string): unknown {
    expect(source).toContain(from);
    return JSON.parse(source.replace(from, to));
  }

  it.each([
    ['"applicability": "always"', '"applicability": "never"'],
    ['"anyOf": [', '"allOf": ['],
    ['"parts": [', '"pieces": ['],
    ['"businessCritical": true', '"bussinesCritical": true'],
    ['"countsAs": 1', '"countsAs": 5'],
    ['"modelVersion": "2026-12"', '"modelVersion": ""'],
  ])('rejects %s changed to %s', (from, to) => {
    expect(() => parseMaturityModel(edited(from, to))).toThrow();
  });

  it('rejects an id that is used twice', () => {
    expect(() =>
      parseMaturityModel(
        edited(
          '"id": "documentation.project.team-overview"',
          '"id": "documentation.project.business-goals"',
        ),
      ),
    ).toThrow(
      "The statement id 'documentation.project.business-goals' is used more than once",
    );
  });

  it('rejects a prerequisite that does not exist', () => {
    expect(() =>
      parseMaturityModel(
        edited('"prerequisites": []', '"prerequisites": ["constructor"]'),
      ),
    ).toThrow("The prerequisite 'constructor' of");
  });

  it('rejects prerequisites that go round in circles', () => {
    const model = structuredClone(maturityModel);
    const [first, second] = statementsOf(model);
    first.prerequisites = [second.id];
    second.prerequisites = [first.id];
    expect(modelProblems(model)).toEqual([
      `The statement '${first.id}' is its own prerequisite`,
    ]);
  });

  it('rejects requirements on what does not exist, and of level 0', () => {
    const model = structuredClone(maturityModel);
    const [first] = statementsOf(model);
    model.levels[0].requirements = [
      {
        id: 'level-0.a',
        dimension: null,
        anyOf: [{ statement: first.id }],
        reason: '',
      },
    ];
    model.levels[1].requirements = [
      {
        id: 'level-1.a',
        dimension: 'weather',
        anyOf: [
          { statement: 'constructor' },
          { statement: first.id, parts: ['half'] },
        ],
        reason: '',
      },
      model.levels[2].requirements[0],
    ];
    expect(modelProblems(model)).toEqual([
      "The requirement id 'level-2.data-code-versioned' is used more than once",
      'Level 0 has requirements, but everybody starts there',
      "The dimension 'weather' of the requirement 'level-1.a' does not exist",
      "The statement 'constructor' of the requirement 'level-1.a' does not exist",
      `The part 'half' of '${first.id}' in the requirement 'level-1.a' does not exist`,
    ]);
  });

  it('rejects a level with no option or with two', () => {
    const model = structuredClone(maturityModel);
    model.dimensions[0].options[0].levels = [1, 2];
    expect(modelProblems(model)).toEqual([
      "The dimension 'people' has 0 options for level 0",
      "The dimension 'people' has 2 options for level 2",
    ]);
  });
});
