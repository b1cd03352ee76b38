import {
  getCompoundEntityRef,
  parseEntityRef,
  RELATION_OWNED_BY,
  RELATION_OWNER_OF,
  type Entity,
} from '@backstage/catalog-model';
import {
  processingResult,
  type CatalogProcessor,
  type CatalogProcessorEmit,
  type LocationSpec,
} from '@backstage/plugin-catalog-node';

/** Entity ref of a second owner, which the Component schema has no place for. */
const ADDITIONAL_OWNER = 'example.com/additional-owner';

/** Marks a component that nobody owns, although the schema demands an owner. */
const UNOWNED = 'example.com/unowned';

/**
 * Makes ownership relations that a plain catalog file cannot express.
 */
export class DemoOwnershipProcessor implements CatalogProcessor {
  getProcessorName() {
    return 'DemoOwnershipProcessor';
  }

  /** Before the built-in processor, which turns the owner into relations. */
  getPriority() {
    return 10;
  }

  async postProcessEntity(
    entity: Entity,
    _location: LocationSpec,
    emit: CatalogProcessorEmit,
  ): Promise<Entity> {
    const annotations = entity.metadata.annotations ?? {};

    const additionalOwner = annotations[ADDITIONAL_OWNER];
    if (additionalOwner) {
      const source = getCompoundEntityRef(entity);
      const target = parseEntityRef(additionalOwner, { defaultKind: 'group' });
      emit(
        processingResult.relation({ source, target, type: RELATION_OWNED_BY }),
      );
      emit(
        processingResult.relation({
          source: target,
          target: source,
          type: RELATION_OWNER_OF,
        }),
      );
    }

    if (annotations[UNOWNED] === 'true') {
      const { owner: _owner, ...spec } = entity.spec ?? {};
      return { ...entity, spec };
    }
    return entity;
  }
}
