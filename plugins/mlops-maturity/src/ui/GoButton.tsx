import Button from '@material-ui/core/Button';

/** Leads to another part of the questionnaire. */
export function GoButton(props: { children: string; onClick: () => void }) {
  const { children, onClick } = props;
  return (
    <Button
      size="small"
      color="primary"
      style={{ textTransform: 'none' }}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}
