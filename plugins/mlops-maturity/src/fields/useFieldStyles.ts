import { makeStyles } from '@material-ui/core/styles';

/** Styles of text fields. */
export const useFieldStyles = makeStyles(
  theme => ({
    root: {
      // The theme's red is too faint for small text on paper; the red border
      // and the words say what is wrong.
      '& .Mui-error:not(.MuiInputBase-root)': {
        color: theme.palette.text.primary,
      },
    },
  }),
  { name: 'MlopsMaturityField' },
);
