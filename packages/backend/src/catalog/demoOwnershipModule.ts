import { createBackendModule } from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { DemoOwnershipProcessor } from './DemoOwnershipProcessor';

/**
 * Gives the demo company the odd ownership that real catalogs have.
 */
export const demoOwnershipModule = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'demo-ownership',
  register(reg) {
    reg.registerInit({
      deps: { catalog: catalogProcessingExtensionPoint },
      async init({ catalog }) {
        catalog.addProcessor(new DemoOwnershipProcessor());
      },
    });
  },
});
