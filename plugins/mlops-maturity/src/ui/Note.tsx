import Alert, { type AlertProps } from '@material-ui/lab/Alert';

/**
 * What one should know, where it belongs on the page. Unlike what has gone
 * wrong, it does not interrupt those who listen; what they have to hear at
 * once stands in an element with the role `status`.
 */
export function Note(props: Omit<AlertProps, 'role'>) {
  return <Alert role="note" {...props} />;
}
