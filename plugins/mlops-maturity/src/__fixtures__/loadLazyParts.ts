/**
 * Loads what the app loads on demand, so that a slow machine spends that time
 * before a test waits for something to appear.
 */
export async function loadLazyParts(): Promise<void> {
  await Promise.all([
    import('../components/card/EntityMaturityCard'),
    import('../components/history/History'),
    import('../components/homeWidget/MyComponents'),
    import('../components/levels/Levels'),
    import('../components/organisation/OrganisationPageContent'),
    import('../components/plan/Plan'),
    import('../components/portfolio/EntityPortfolioContent'),
    import('../components/questionnaire'),
    import('../components/tab/EntityMaturityContent'),
    import('../legacy/OrganisationPageWithHeader'),
  ]);
}
