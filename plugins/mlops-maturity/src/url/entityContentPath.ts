/** Where the tab is on an entity's page, unless the app says otherwise. */
export const ENTITY_CONTENT_PATH = '/mlops-maturity';
