import { cardMessages } from './messages/card';
import { commonMessages } from './messages/common';
import { widgetMessages } from './messages/widget';

/**
 * The texts that pages of others load with what the plugin shows there, in
 * English, by the first part of their keys. Each of them is paid for on every
 * entity page, so what only our own pages say is not here.
 */
export const commonGroups = {
  common: commonMessages,
  card: cardMessages,
  widget: widgetMessages,
};
