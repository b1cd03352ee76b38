/**
 * Loads what the app loads on demand, so that a slow machine spends that time
 * before a test waits for something to appear.
 */
export async function loadLazyParts(): Promise<void> {
  await Promise.all([
    import('../components/card/EntityMaturityCard'),
    import('../components/levels/Levels'),
    import('../components/organisation/OrganisationPage'),
    import('../components/questionnaire'),
    import('../components/tab/EntityMaturityContent'),
    import('../legacy/OrganisationPageWithHeader'),
  ]);
}
