import type {
  AssessmentView,
  MaturityModel,
  PlanInput,
} from 'backstage-plugin-mlops-maturity-common';
import type { ComponentReader } from '../catalog/ComponentReader';
import { readPlan } from '../rules/plan/readPlan';
import type { Stores } from '../store/createStores';
import type { AssessmentAccess } from './AssessmentAccess';
import type { AssessmentViews } from './AssessmentViews';
import type { CallOptions } from './CallOptions';
import { contextOf } from './contextOf';
import { StalePlanError } from './StalePlanError';

/**
 * A write, and the version of the plan that it was made on.
 */
export interface PlanWriteOptions extends CallOptions {
  /** `planVersion` of the assessment as the caller saw it, 0 or more. */
  planVersion: number;
}

/**
 * What the owners of an entity mean to do next; touches no answer. It rejects
 * as the methods of `Assessments` do.
 */
export class Plans {
  readonly #plans: Stores['plans'];
  readonly #components: ComponentReader;
  readonly #model: MaturityModel;
  readonly #views: AssessmentViews;
  readonly #access: AssessmentAccess;

  private constructor(options: PlansOptions) {
    this.#plans = options.stores.plans;
    this.#components = options.components;
    this.#model = options.model;
    this.#views = options.views;
    this.#access = options.access;
  }

  static create(options: PlansOptions): Plans {
    return new Plans(options);
  }

  /** Replaces the plan, or drops it if there is to be none. */
  async writePlan(
    entityRef: string,
    plan: PlanInput | undefined,
    options: PlanWriteOptions,
  ): Promise<AssessmentView> {
    const caller = await this.#access.require('update', entityRef, options);
    const read = await this.#components.readAssessment(
      entityRef,
      caller.credentials,
    );
    const outcome = await this.#plans.writePlan({
      entityRef: read.component.entityRef,
      expectedVersion: options.planVersion,
      document: plan && readPlan(plan, this.#model),
      context: contextOf(read, caller),
    });
    const view = await this.#views.ofCurrent(read.component, caller);
    if (outcome === 'conflict') {
      throw new StalePlanError(view);
    }
    return view;
  }
}

interface PlansOptions {
  stores: Pick<Stores, 'plans'>;
  components: ComponentReader;
  model: MaturityModel;
  views: AssessmentViews;
  access: AssessmentAccess;
}
