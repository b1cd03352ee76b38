import Typography from '@material-ui/core/Typography';
import type { ReportFilter } from 'backstage-plugin-mlops-maturity-common';
import { summaryReport } from '../../api/queries';
import { useQuery } from '../../api/useQuery';
import { ratioText } from '../../assessment/RatioText';
import { useMessages } from '../../text';
import { BoundsNote } from './BoundsNote';

/**
 * How much of the basics, and of what goes beyond them, all components have
 * together. The page that the list stands beside has asked for it already.
 */
export function BasicsNumbers(props: { filter: ReportFilter }) {
  const t = useMessages();
  const { data } = useQuery(summaryReport, props.filter);
  return data ? (
    <>
      {(['basics', 'beyondBasics'] as const).map(part => (
        <div key={part}>
          <Typography variant="body2">
            {t('organisation.bounds.pooled', {
              part: t(`common.${part}`),
              ratio: ratioText(t, data[part], { percent: true }),
            })}
          </Typography>
          <BoundsNote ratio={data[part]} />
        </div>
      ))}
    </>
  ) : null;
}
