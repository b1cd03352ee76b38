// What the plugin takes from Backstage's component kit as it is. Backstage 1.57
// deprecates much of it for `@backstage/ui`, which still breaks with each minor.
export {
  Content,
  CopyTextButton,
  EmptyState,
  Link,
  Progress,
} from '@backstage/core-components';
