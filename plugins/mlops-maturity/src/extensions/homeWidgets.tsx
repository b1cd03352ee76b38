import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';
import { HOME_WIDGET } from '../widget/homeWidget';

/**
 * `home-page-widget:mlops-maturity`: the ML components of the signed-in user's
 * teams, for portals that have the home plugin.
 */
const myComponentsWidget = HomePageWidgetBlueprint.make({
  params: HOME_WIDGET,
});

export default [myComponentsWidget];
