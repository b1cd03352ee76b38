import { makeStyles } from '@material-ui/core/styles';
import type { ConfigurationProblem } from 'backstage-plugin-mlops-maturity-common';
import { ErrorState } from './ErrorState';
import type { UnknownProblem } from '../../api/misconfiguration';
import { useCommonMessages } from '../../text';

const useStyles = makeStyles(
  theme => ({
    list: { margin: theme.spacing(1, 0, 0), paddingLeft: theme.spacing(2.5) },
    key: { overflowWrap: 'anywhere' },
  }),
  { name: 'MlopsMaturityConfigurationProblems' },
);

/** Names each mistake in the configuration, and what would be right. */
export function ConfigurationProblems(props: {
  problems: ReadonlyArray<ConfigurationProblem | UnknownProblem>;
  /** Asks the backend again, which nothing else does. */
  onRetry?: () => void;
}) {
  const { problems, onRetry } = props;
  const classes = useStyles();
  const t = useCommonMessages();
  return (
    <ErrorState
      what={t('common.configuration.title')}
      why={
        <>
          {t('common.configuration.hint')}
          <ul className={classes.list}>
            {problems.map(problem => (
              <li key={problem.key}>
                {problem.mistake === undefined ? (
                  problem.message
                ) : (
                  <>
                    <code className={classes.key}>{problem.key}</code>:{' '}
                    {t(`common.configuration.mistakes.${problem.mistake}`, {
                      limit: problem.limit ?? 0,
                    })}
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      }
      onRetry={onRetry}
    />
  );
}
