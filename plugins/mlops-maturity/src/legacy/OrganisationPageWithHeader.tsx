import { Content, Header, Page } from '@backstage/core-components';
import { OrganisationPage } from '../organisation/page/OrganisationPage';

/** The organisation's page with the header that legacy apps leave to it. */
export function OrganisationPageWithHeader() {
  return (
    <Page themeId="tool">
      <Header title="MLOps maturity" />
      <Content>
        <OrganisationPage />
      </Content>
    </Page>
  );
}
