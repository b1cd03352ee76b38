import { Children, type ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(
  theme => ({
    list: {
      margin: theme.spacing(1, 0, 0),
      paddingLeft: theme.spacing(2.5),
      lineHeight: 1.45,
      overflowWrap: 'anywhere',
      '& > li + li': { marginTop: theme.spacing(1) },
    },
  }),
  { name: 'MlopsMaturityReviewList' },
);

/** What there is to look at in one part of the review, one below the other. */
export function ReviewList(props: { children: ReactNode }) {
  const { children } = props;
  const classes = useStyles();
  return (
    <ul className={classes.list}>
      {Children.map(children, item => item && <li>{item}</li>)}
    </ul>
  );
}
