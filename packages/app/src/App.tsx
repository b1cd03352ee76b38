import { createApp } from '@backstage/frontend-defaults';
import { navigationModule } from './navigation';
import { signInModule } from './signIn';

// Everything else is found through `app.packages` in the configuration.
export default createApp({ features: [navigationModule, signInModule] });
