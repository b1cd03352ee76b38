import { flatTexts } from '../../flatTexts';
import { abTesting, explainability, featureStore } from './beyondBasics';
import { background } from './background';
import { codeQuality } from './codeQuality';
import { dimensions } from './dimensions';
import { documentation } from './documentation';
import { levels } from './levels';
import { monitoring } from './monitoring';
import { requirements } from './requirements';
import {
  attribution,
  freshness,
  nextSteps,
  scoring,
  sourceNames,
  targets,
} from './rules';
import { traceability } from './traceability';

const sections = {
  documentation,
  traceability,
  'code-quality': codeQuality,
  monitoring,
  'feature-store': featureStore,
  explainability,
  'ab-testing': abTesting,
};

/** Every text of the maturity model that is shown, in German, by its key. */
export default flatTexts({
  attribution,
  sourceNames,
  background,
  sections: Object.fromEntries(
    Object.entries(sections).map(([id, { title, summary }]) => [
      id,
      { title, summary },
    ]),
  ),
  ...Object.values(sections).reduce(
    (all, { subsections, statements }) => ({
      subsections: { ...all.subsections, ...subsections },
      statements: { ...all.statements, ...statements },
    }),
    { subsections: {}, statements: {} },
  ),
  levels,
  requirements,
  dimensions,
  targets,
  freshness,
  nextSteps,
  scoring,
});
