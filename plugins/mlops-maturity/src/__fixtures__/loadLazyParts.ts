/**
 * Loads what the app loads on demand, so that a slow machine spends that time
 * before a test waits for something to appear.
 */
export async function loadLazyParts(): Promise<void> {
  await Promise.all([
    import('../component/card/EntityMaturityCard'),
    import('../component/history/History'),
    import('../widget/MyComponents'),
    import('../component/levels/Levels'),
    import('../organisation/page/OrganisationPageContent'),
    import('../component/plan/Plan'),
    import('../portfolio/EntityPortfolioContent'),
    import('../questionnaire'),
    import('../component/tab/EntityMaturityContent'),
    import('../legacy/OrganisationPageWithHeader'),
  ]);
}
