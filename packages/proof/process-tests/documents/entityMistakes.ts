import {
  apiEntityV1alpha1Validator,
  componentEntityV1alpha1Validator,
  domainEntityV1alpha1Validator,
  entitySchemaValidator,
  FieldFormatEntityPolicy,
  groupEntityV1alpha1Validator,
  NoForeignRootFieldsEntityPolicy,
  resourceEntityV1alpha1Validator,
  SchemaValidEntityPolicy,
  systemEntityV1alpha1Validator,
  userEntityV1alpha1Validator,
} from '@backstage/catalog-model';

const validate = entitySchemaValidator();

const policies = [
  new SchemaValidEntityPolicy(),
  new NoForeignRootFieldsEntityPolicy(),
  new FieldFormatEntityPolicy(),
];

const kinds = [
  apiEntityV1alpha1Validator,
  componentEntityV1alpha1Validator,
  domainEntityV1alpha1Validator,
  groupEntityV1alpha1Validator,
  resourceEntityV1alpha1Validator,
  systemEntityV1alpha1Validator,
  userEntityV1alpha1Validator,
];

/**
 * Holds a catalog entity against the catalog's model.
 *
 * @returns a sentence for each mistake
 */
export async function entityMistakes(value: unknown): Promise<string[]> {
  try {
    const entity = validate(value);
    for (const policy of policies) {
      await policy.enforce(entity);
    }
    for (const kind of kinds) {
      if (await kind.check(entity)) {
        return [];
      }
    }
    return [`${entity.kind} is no kind of the catalog's model`];
  } catch (error) {
    return [`${error}`];
  }
}
