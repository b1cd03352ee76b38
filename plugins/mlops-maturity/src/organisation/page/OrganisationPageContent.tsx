import { makeStyles } from '@material-ui/core/styles';
import { Content } from '../../ui/kit';
import { OrganisationPage } from './OrganisationPage';

const useStyles = makeStyles(
  theme => ({
    root: {
      padding: theme.spacing(0, 3, 3),
      [theme.breakpoints.down('xs')]: { padding: theme.spacing(0, 1, 2) },
    },
  }),
  { name: 'MlopsMaturityOrganisationPageContent' },
);

/**
 * The page below a header that keeps its own distance, as the header of the new
 * frontend system does; with the distance of `Content` on top, a tenth of a
 * small screen would be empty.
 */
export function OrganisationPageContent() {
  const classes = useStyles();
  return (
    <Content noPadding>
      <div className={classes.root}>
        <OrganisationPage />
      </div>
    </Content>
  );
}
