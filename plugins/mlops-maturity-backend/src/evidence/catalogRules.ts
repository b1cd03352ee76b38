import {
  ANNOTATION_SOURCE_LOCATION,
  getEntitySourceLocation,
  parseEntityRef,
  RELATION_DEPENDS_ON,
  RELATION_OWNED_BY,
  type Entity,
} from '@backstage/catalog-model';
import type {
  ProvidedFinding,
  EvidenceVerdict,
} from 'backstage-plugin-mlops-maturity-node';

/** What the catalog knows about a component. */
export interface CatalogFacts {
  entity: Entity;
  /** Names of the APIs that it provides and whose definition the catalog has. */
  definedApis: string[];
}

/**
 * What one part of a catalog entry says about one statement.
 *
 * @remarks
 * `supports` only where the entry itself shows the statement to be true. Most
 * entries show that something exists but not that it is used as the statement
 * says; that is worth a look, and `inconclusive`.
 */
export interface CatalogRule {
  statementId: string;
  /** @returns nothing if the entry says nothing about the statement */
  look(
    facts: CatalogFacts,
  ): Pick<ProvidedFinding, 'verdict' | 'summary' | 'url'> | undefined;
}

/** Long lists are cut, as a summary is one sentence. */
const MOST_NAMED = 3;

const CI_ANNOTATIONS: ReadonlyMap<string, string> = new Map([
  ['buildkite.com/project-slug', 'Buildkite'],
  ['circleci.com/project-slug', 'CircleCI'],
  ['dev.azure.com/build-definition', 'Azure Pipelines'],
  ['google.com/cloudbuild-project-slug', 'Cloud Build'],
  ['jenkins.io/job-full-name', 'Jenkins'],
  ['travis-ci.com/repo-slug', 'Travis CI'],
]);

const ALERT_ANNOTATIONS: ReadonlyMap<string, string> = new Map([
  ['grafana/alert-label-selector', 'Grafana'],
  ['opsgenie.com/component-selector', 'Opsgenie'],
  ['pagerduty.com/integration-key', 'PagerDuty'],
  ['pagerduty.com/service-id', 'PagerDuty'],
  ['prometheus.io/alert', 'Prometheus'],
]);

const TECHDOCS_ANNOTATION = 'backstage.io/techdocs-ref';

const MLFLOW_ANNOTATION = 'mlflow.org/experiment-id';

/** All of them; one at most for each statement. */
export const catalogRules: readonly CatalogRule[] = [
  rule('documentation.project.team-overview', 'inconclusive', entity => {
    const owners = namesOf(entity, RELATION_OWNED_BY);
    return (
      owners &&
      `The catalog names ${owners} as owner. It does not say who does what in the project.`
    );
  }),
  rule('documentation.technical.api', 'supports', (_entity, definedApis) => {
    const apis = listed(definedApis);
    return (
      apis &&
      `The catalog has the definition of what this component provides as API: ${apis}.`
    );
  }),
  rule('documentation.technical.architecture', 'inconclusive', entity => {
    const parts = namesOf(entity, RELATION_DEPENDS_ON);
    return (
      parts &&
      `The catalog lists what this component depends on: ${parts}. That is a part of its architecture, not the design of it.`
    );
  }),
  {
    statementId: 'traceability.ml-code.model-code-version-control',
    look: ({ entity }) => {
      const url = sourceUrlOf(entity);
      return url === undefined
        ? undefined
        : {
            verdict: 'inconclusive',
            summary:
              'The catalog names a repository for this component. It does not say whether the code for the model, its data and its API is all in there.',
            url,
          };
    },
  },
  rule('code-quality.ml-code.ci-on-pull-request', 'inconclusive', entity => {
    const ci = toolsOf(entity, CI_ANNOTATIONS);
    return (
      ci &&
      `The catalog names pipelines of this component in ${ci}. It does not say whether they test each pull request.`
    );
  }),
  rule('code-quality.ml-code.documentation-as-code', 'supports', entity =>
    annotationOf(entity, TECHDOCS_ANNOTATION)
      ? 'This component has TechDocs, which are built from files in a repository.'
      : undefined,
  ),
  rule('monitoring.infrastructure.health-alerting', 'inconclusive', entity => {
    const tools = toolsOf(entity, ALERT_ANNOTATIONS);
    return (
      tools &&
      `The catalog names alerts of this component in ${tools}. It does not say what they watch.`
    );
  }),
  rule('monitoring.performance.offline-metrics', 'inconclusive', entity =>
    annotationOf(entity, MLFLOW_ANNOTATION)
      ? 'The catalog names an MLflow experiment of this component. It does not say whether somebody watches its metrics.'
      : undefined,
  ),
];

function rule(
  statementId: string,
  verdict: EvidenceVerdict,
  summaryOf: (entity: Entity, definedApis: string[]) => string | undefined,
): CatalogRule {
  return {
    statementId,
    look: ({ entity, definedApis }) => {
      const summary = summaryOf(entity, definedApis);
      return summary === undefined ? undefined : { verdict, summary };
    },
  };
}

function annotationOf({ metadata }: Entity, name: string): string | undefined {
  return metadata.annotations?.[name]?.trim() || undefined;
}

function toolsOf(
  entity: Entity,
  annotations: ReadonlyMap<string, string>,
): string | undefined {
  const tools = new Set<string>();
  for (const [annotation, tool] of annotations) {
    if (annotationOf(entity, annotation)) {
      tools.add(tool);
    }
  }
  return tools.size > 0 ? [...tools].join(' and ') : undefined;
}

function namesOf({ relations = [] }: Entity, type: string) {
  return listed(
    relations
      .filter(relation => relation.type === type)
      .map(({ targetRef }) => parseEntityRef(targetRef).name),
  );
}

/** Names for a sentence, or nothing if there is none. */
function listed(names: string[]): string | undefined {
  const all = [...new Set(names)];
  const left = all.length - MOST_NAMED;
  return all.length === 0
    ? undefined
    : `${all.slice(0, MOST_NAMED).join(', ')}${
        left > 0 ? ` and ${left} more` : ''
      }`;
}

/** Where the code is, if the catalog knows a page for it. */
function sourceUrlOf(entity: Entity): string | undefined {
  if (!annotationOf(entity, ANNOTATION_SOURCE_LOCATION)) {
    return undefined;
  }
  try {
    const { type, target } = getEntitySourceLocation(entity);
    return type === 'url' ? target : undefined;
  } catch {
    // Somebody has written into the annotation what is no location.
    return undefined;
  }
}
