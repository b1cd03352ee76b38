import { MainContent } from '../../ui/focus/MainContent';
import { WithModel } from '../../ui/states/WithModel';
import { OrganisationReports } from './OrganisationReports';

/**
 * How the organisation is distributed over the levels, and which practices are
 * missing where. This is the body of a page; the app that mounts it brings the
 * header.
 *
 * @public
 */
export function OrganisationPage() {
  return (
    <MainContent>
      <WithModel>
        <OrganisationReports />
      </WithModel>
    </MainContent>
  );
}
