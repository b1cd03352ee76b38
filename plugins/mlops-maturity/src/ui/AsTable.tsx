import { useCommonMessages } from '../text';
import { Button } from './controls/Button';

/** How the same numbers are shown. */
export type Presentation = 'picture' | 'table';

/** Turns a picture into a table of the same numbers, and back. */
export function AsTable(props: {
  value: Presentation;
  onChange: (value: Presentation) => void;
}) {
  const { value, onChange } = props;
  const t = useCommonMessages();
  const isTable = value === 'table';
  return (
    <Button
      size="small"
      onClick={() => onChange(isTable ? 'picture' : 'table')}
    >
      {isTable ? t('common.asPicture') : t('common.asTable')}
    </Button>
  );
}
