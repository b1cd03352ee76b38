import type { FacetsReport } from 'backstage-plugin-mlops-maturity-common';
import { useMessages } from '../../text';
import { Select } from '../../ui/controls/Select';
import { REPORT_FIELDS } from '../state/filters';
import { hierarchySteps, isHierarchical } from '../state/grouping';
import type { PageState } from '../state/pageState';
import type { UpdatePageState } from '../state/usePageState';

/** By what the components are put into groups, and how high up. */
export function GroupingChoices(props: {
  facets: FacetsReport | undefined;
  state: Pick<PageState, 'groupBy' | 'depth'>;
  update: UpdatePageState;
}) {
  const { facets, state, update } = props;
  const { groupBy, depth } = state;
  const t = useMessages();
  // A depth from a link is offered even where the hierarchy is not known yet.
  const steps = Math.max(hierarchySteps(facets, groupBy), depth ?? 1);
  // Its place is kept until it is known whether there is a hierarchy.
  const isOffered = facets ? steps > 1 : isHierarchical(groupBy);
  return (
    <>
      <Select
        label={t('organisation.filters.groupBy')}
        value={groupBy}
        options={REPORT_FIELDS.map(field => ({
          value: field,
          title: t(`organisation.fields.${field}`),
        }))}
        onChange={value => update({ groupBy: value }, 'push')}
      />
      {isOffered && (
        <Select
          label={t('organisation.filters.depth')}
          value={String(depth ?? '')}
          options={[
            { value: '', title: t('organisation.filters.depthNone') },
            ...Array.from({ length: steps }, (_, index) => ({
              value: String(index + 1),
              title:
                index === 0
                  ? t('organisation.filters.depthTop')
                  : t('organisation.filters.depthStep', {
                      depth: String(index + 1),
                    }),
            })),
          ]}
          onChange={value =>
            update({ depth: value === '' ? undefined : Number(value) }, 'push')
          }
        />
      )}
    </>
  );
}
