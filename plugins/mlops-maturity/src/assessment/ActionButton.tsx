import { useAnalytics } from '@backstage/core-plugin-api';
import { useTabLink } from '../url/useTabLink';
import { useCommonMessages } from '../text';
import { LinkButton } from '../ui/controls/Button';
import type { NextAction } from './nextAction';

/** Leads to what an owner does next. */
export function ActionButton(props: { entityRef: string; action: NextAction }) {
  const { entityRef, action } = props;
  const { kind, target } = action;
  const tabLink = useTabLink();
  const t = useCommonMessages();
  const analytics = useAnalytics();
  return (
    <LinkButton
      to={tabLink(entityRef, target)}
      color="primary"
      variant="contained"
      onClick={() =>
        kind === 'start' && analytics.captureEvent('start', entityRef)
      }
    >
      {t(`common.action.${kind}`)}
    </LinkButton>
  );
}
