import {
  createModelVersions,
  maturityModel,
  sharedStatementsOf,
  type MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import { createTestDatabases } from '../__testUtils__/testDatabases';
import { createStores } from './createStores';

const [section, ...furtherSections] = maturityModel.sections;
const [subsection, ...furtherSubsections] = section.subsections;
const [statement, ...furtherStatements] = subsection.statements;

const withFirst = (first: typeof subsection): Partial<MaturityModel> => ({
  sections: [
    { ...section, subsections: [first, ...furtherSubsections] },
    ...furtherSections,
  ],
});

const editions: Record<string, Partial<MaturityModel>> = {
  'a requirement': {
    levels: maturityModel.levels.map(level => ({
      ...level,
      requirements: level.requirements.map((each, index) =>
        level.level === 4 && index === 0
          ? { ...each, id: 'level-4.given-up' }
          : each,
      ),
    })),
  },
  'a statement': withFirst({
    ...subsection,
    statements: [
      { ...statement, id: 'documentation.project.given-up' },
      ...furtherStatements,
    ],
  }),
  'a shared answer': withFirst({
    ...subsection,
    id: sharedSubsection(),
  }),
};

function sharedSubsection(): string {
  const [{ id }] = sharedStatementsOf(maturityModel);
  const found = maturityModel.sections
    .flatMap(({ subsections }) => subsections)
    .find(({ statements }) => statements.some(each => each.id === id));
  if (!found) {
    throw new Error(`No subsection has ${id}`);
  }
  return found.id;
}

describe('createStores', () => {
  const databases = createTestDatabases();

  it.each(Object.entries(editions))(
    'refuses an edition of which %s has no place, in force or older',
    async (_, edition) => {
      const knex = await databases.init('SQLITE_3');
      const odd = { ...maturityModel, modelVersion: 'odd', ...edition };
      for (const models of [
        createModelVersions(odd, [maturityModel]),
        createModelVersions(maturityModel, [odd]),
      ]) {
        expect(() => createStores(knex, models)).toThrow(/has no place/);
      }
    },
  );
});
