/**
 * Where the tab of groups, systems and domains is, below the page of the
 * entity. It is not the path of the tab of components, so that both can be on
 * one page where a portal takes systems for ML components, too.
 */
export const PORTFOLIO_PATH = '/mlops-portfolio';
