import { SidebarItem as BackstageSidebarItem } from '@backstage/core-components';
import { useApiHolder } from '@backstage/core-plugin-api';
import { RiStairsLine } from '@remixicon/react';
import { useCommonMessages } from '../text';
import { rememberAppApis } from './appApis';

function Icon() {
  return <RiStairsLine />;
}

/** The entry of the organisation's page in the sidebar. */
export function SidebarItem(props: {
  /** Where the page is mounted, if not at `/mlops-maturity`. */
  to?: string;
}) {
  const { to = '/mlops-maturity' } = props;
  const t = useCommonMessages();
  rememberAppApis(useApiHolder());
  return <BackstageSidebarItem icon={Icon} to={to} text={t('common.title')} />;
}
