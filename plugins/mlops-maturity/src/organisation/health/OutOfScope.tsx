import { useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import {
  DEFAULT_ENTITY_FILTER,
  type MaturityHealth,
} from 'backstage-plugin-mlops-maturity-common';
import { configApiRef } from '../../api/coreApis';
import { CopyTextButton } from '../../ui/kit';
import { useFormats, useMessages } from '../../text';
import {
  filterLine,
  widenedFilter,
  type OutOfScopeType,
} from './widenedFilter';

const useStyles = makeStyles(
  theme => ({
    title: { margin: theme.spacing(3, 0, 1) },
    scroll: { overflowX: 'auto' },
    how: { marginTop: theme.spacing(2) },
    snippet: {
      display: 'flex',
      alignItems: 'flex-start',
      '& pre': { margin: theme.spacing(1, 0), overflowX: 'auto', minWidth: 0 },
    },
  }),
  { name: 'MlopsMaturityOutOfScope' },
);

/**
 * What looks like machine learning in the catalog and is not in scope, with the
 * configuration that takes it in.
 */
export function OutOfScope(props: { types: MaturityHealth['outOfScope'] }) {
  const { types } = props;
  const classes = useStyles();
  const t = useMessages();
  const explanation = t('organisation.health.outOfScope.explanation');
  const none = t('organisation.health.outOfScope.none');
  return (
    <>
      <Typography component="h3" variant="h6" className={classes.title}>
        {t('organisation.health.outOfScope.title')}
      </Typography>
      {types ? (
        <Typography variant="body2">
          {types.length > 0 ? explanation : none}
        </Typography>
      ) : (
        <Typography variant="body2">
          {t('organisation.health.outOfScope.unknown')}
        </Typography>
      )}
      {types && types.length > 0 && <Types types={types} />}
    </>
  );
}

function Types({ types }: { types: OutOfScopeType[] }) {
  const classes = useStyles();
  const t = useMessages();
  const { number } = useFormats();
  const config = useApi(configApiRef);
  const text = widenedFilter(
    config.getOptional('mlopsMaturity.entityFilter') ?? DEFAULT_ENTITY_FILTER,
    types,
  );
  return (
    <>
      <div className={classes.scroll}>
        <Table
          size="small"
          aria-label={t('organisation.health.outOfScope.title')}
        >
          <TableHead>
            <TableRow>
              <TableCell>{t('organisation.health.outOfScope.kind')}</TableCell>
              <TableCell>{t('organisation.health.outOfScope.type')}</TableCell>
              <TableCell align="right">
                {t('organisation.health.outOfScope.entities')}
              </TableCell>
              <TableCell>{t('organisation.health.outOfScope.line')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {types.map(type => (
              <TableRow key={`${type.kind}:${type.type ?? ''}`}>
                <TableCell>{type.kind}</TableCell>
                <TableCell>
                  {type.type ?? t('organisation.health.outOfScope.noType')}
                </TableCell>
                <TableCell align="right">{number(type.count)}</TableCell>
                <TableCell>
                  <code>{`- ${filterLine(type)}`}</code>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </div>
      <Typography variant="body2" className={classes.how}>
        {t('organisation.health.outOfScope.how')}
      </Typography>
      <div className={classes.snippet}>
        <pre>{text}</pre>
        <CopyTextButton
          text={text}
          aria-label={t('organisation.health.outOfScope.copy')}
        />
      </div>
    </>
  );
}
