import Typography from '@material-ui/core/Typography';
import type { SummaryReport } from 'backstage-plugin-mlops-maturity-common';
import { useMessages } from '../../text';

/**
 * Says that numbers rest on several editions of the model, or on results of
 * two scorings, where they do.
 */
export function MixedResults(props: {
  summary: Pick<SummaryReport, 'editions' | 'waitsForScoring'>;
}) {
  const { editions, waitsForScoring } = props.summary;
  const t = useMessages();
  return (
    <>
      {editions.length > 1 && (
        <Typography variant="body2">
          {t('organisation.summary.mixedEditions', {
            editions: t.formats.list(
              editions.map(({ edition, components }) =>
                t('organisation.summary.edition', {
                  edition,
                  count: components,
                }),
              ),
            ),
          })}
        </Typography>
      )}
      {waitsForScoring > 0 && (
        <Typography variant="body2">
          {t('organisation.summary.waitsForScoring', {
            count: waitsForScoring,
          })}
        </Typography>
      )}
    </>
  );
}
