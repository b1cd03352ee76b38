import { useState } from 'react';
import Checkbox from '@material-ui/core/Checkbox';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import ViewColumnIcon from '@material-ui/icons/ViewColumn';
import { Button } from '../../ui/controls/Button';
import { useMessages } from '../../text';
import { COLUMNS, type ColumnName } from './columns';

/** Chooses which columns the table has. */
export function ColumnMenu(props: {
  columns: readonly ColumnName[];
  onToggle: (column: ColumnName) => void;
}) {
  const { columns, onToggle } = props;
  const t = useMessages();
  const [anchor, setAnchor] = useState<HTMLElement>();
  return (
    <>
      <Button
        size="small"
        startIcon={<ViewColumnIcon />}
        aria-haspopup="menu"
        onClick={event => setAnchor(event.currentTarget)}
      >
        {t('organisation.components.columns')}
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== undefined}
        onClose={() => setAnchor(undefined)}
        MenuListProps={{
          'aria-label': t('organisation.components.chooseColumns'),
        }}
      >
        {COLUMNS.map(column => (
          <MenuItem
            key={column}
            dense
            role="menuitemcheckbox"
            aria-checked={columns.includes(column)}
            onClick={() => onToggle(column)}
          >
            <Checkbox
              size="small"
              edge="start"
              color="primary"
              tabIndex={-1}
              aria-hidden
              checked={columns.includes(column)}
            />
            {t(`organisation.components.column.${column}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
