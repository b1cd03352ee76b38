import { MyComponents } from './MyComponents';
import { WidgetTitle } from './WidgetTitle';

/** What the home page draws the widget from, in one chunk. */
export const homeWidgetParts = {
  Content: MyComponents,
  ContextProvider: WidgetTitle,
};
