import type {
  AssessmentView,
  ModelVersions,
} from 'backstage-plugin-mlops-maturity-common';
import type { AssessedComponent } from '../catalog/ComponentReader';
import type { CatalogComponent } from '../rules/CatalogComponent';
import type { Stores } from '../store/createStores';
import type { AssessmentCaller } from './AssessmentAccess';
import { assessmentViewOf } from './assessmentViewOf';
import { firstOwnerOf } from './changedSince';
import type { CurrentDocuments } from './CurrentDocuments';
import { OwnedCounts } from './OwnedCounts';
import type { ViewerFilter } from './ViewerVisibility';

/**
 * Makes what a caller is shown of an assessment from what was read of it.
 * Whatever carries an assessment goes through here.
 */
export class AssessmentViews {
  readonly #ownedCounts: OwnedCounts;
  readonly #drafts: Stores['drafts'];
  readonly #documents: CurrentDocuments;
  readonly #models: ModelVersions;

  private constructor(options: AssessmentViewsOptions) {
    this.#ownedCounts = OwnedCounts.create({ store: options.stores.catalog });
    this.#drafts = options.stores.drafts;
    this.#documents = options.documents;
    this.#models = options.models;
  }

  static create(options: AssessmentViewsOptions): AssessmentViews {
    return new AssessmentViews(options);
  }

  /**
   * @param assessed - as it was read from, or is known to be in, the store
   */
  async of(
    assessed: AssessedComponent,
    caller: AssessmentCaller,
  ): Promise<AssessmentView> {
    const viewer = await caller.viewer();
    const [current, suggestedMlCases] = await Promise.all([
      this.#documents.of(
        assessed,
        viewer.type === 'all' ? undefined : viewer.canRead,
      ),
      this.#suggestedMlCases(assessed, viewer),
    ]);
    const view = assessmentViewOf({
      current,
      suggestedMlCases,
      may: caller.may,
      models: this.#models,
      now: assessed.stored.readAt,
    });
    return {
      ...view,
      changedSince: await seenChanges(view.changedSince, viewer),
    };
  }

  /** As it is in the store now. */
  async ofCurrent(
    component: CatalogComponent,
    caller: AssessmentCaller,
  ): Promise<AssessmentView> {
    const stored = await this.#drafts.getAssessment(component.entityRef);
    return this.of({ component, stored }, caller);
  }

  async #suggestedMlCases(
    { component, stored }: AssessedComponent,
    viewer: ViewerFilter,
  ): Promise<AssessmentView['suggestedMlCases']> {
    const owner = firstOwnerOf(component);
    if (owner === undefined) {
      return null;
    }
    const count = await this.#ownedCounts.count(owner, {
      catalogRevision: stored.catalogRevision,
      viewer,
    });
    return { owner, count };
  }
}

interface AssessmentViewsOptions {
  stores: Pick<Stores, 'catalog' | 'drafts'>;
  documents: CurrentDocuments;
  models: ModelVersions;
}

/** An owner of before is named to those who may read it. */
async function seenChanges(
  changes: AssessmentView['changedSince'],
  viewer: ViewerFilter,
): Promise<AssessmentView['changedSince']> {
  const owners = changes.flatMap(({ fact, from }) =>
    fact === 'owner' && from ? [from] : [],
  );
  if (viewer.type === 'all' || owners.length === 0) {
    return changes;
  }
  const isReadable = await viewer.canRead(owners);
  return changes.map(change =>
    change.fact === 'owner' && !isReadable(change.from)
      ? { ...change, from: '' }
      : change,
  );
}
