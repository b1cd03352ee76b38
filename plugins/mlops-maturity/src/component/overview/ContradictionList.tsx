import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  AssessmentDocument,
  AssessmentResult,
} from 'backstage-plugin-mlops-maturity-common';
import { Link } from '../../ui/kit';
import { useTabLink } from '../../url/useTabLink';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { contradictionText } from '../../text/sentences/contradictionText';
import { Panel } from '../../ui/Panel';

const useStyles = makeStyles(
  theme => ({
    list: {
      margin: 0,
      paddingLeft: theme.spacing(3),
      '& > li + li': { marginTop: theme.spacing(1) },
    },
    summary: { cursor: 'pointer', width: 'fit-content' },
  }),
  { name: 'MlopsMaturityContradictionList' },
);

/**
 * Each answer that speaks against the declared level, with links to both
 * sides; nothing if none does.
 */
export function ContradictionList(props: {
  entityRef: string;
  result: AssessmentResult;
  document: AssessmentDocument;
}) {
  const { entityRef, result, document } = props;
  const { contradictions, declaredLevel } = result;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const tabLink = useTabLink();
  if (declaredLevel === null || contradictions.length === 0) {
    return null;
  }
  return (
    <Panel
      title={t('tab.contradictions', { count: contradictions.length })}
      defaultOpen={false}
    >
      <Typography variant="body2" paragraph>
        {t('tab.contradictionsNote')}
      </Typography>
      <ul className={classes.list}>
        {contradictions.map(contradiction => {
          const text = contradictionText(
            t,
            model,
            contradiction,
            declaredLevel,
            document,
          );
          return (
            text && (
              <li key={contradiction.requirementId}>
                {t(
                  text.statements.length > 1
                    ? 'tab.open.oneOf'
                    : 'tab.open.one',
                  {
                    level: contradiction.level,
                    statements: t.formats.elements(
                      text.statements.map(({ id, label }) => (
                        <Link
                          key={id}
                          underline="always"
                          to={tabLink(entityRef, {
                            view: 'questionnaire',
                            statement: id,
                          })}
                        >
                          {label}
                        </Link>
                      )),
                    ),
                  },
                )}
                {[text.source, ...text.parts].map(
                  fact =>
                    fact && (
                      <Typography key={fact} variant="body2">
                        {fact}
                      </Typography>
                    ),
                )}
                <details>
                  <summary className={classes.summary}>
                    {t('tab.contradictionMore')}
                  </summary>
                  <Typography variant="body2">{text.conflict}</Typography>
                  <Typography variant="body2">{text.reason}</Typography>
                  <Typography variant="body2">
                    {text.remedy}{' '}
                    <Link
                      underline="always"
                      to={tabLink(entityRef, {
                        view: 'questionnaire',
                        section: 'levels',
                      })}
                    >
                      {text.dimensionTitle === null
                        ? t('tab.goToPicks')
                        : t('tab.goToPick', { dimension: text.dimensionTitle })}
                    </Link>
                  </Typography>
                </details>
              </li>
            )
          );
        })}
      </ul>
    </Panel>
  );
}
