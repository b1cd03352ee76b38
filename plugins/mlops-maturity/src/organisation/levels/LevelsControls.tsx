import { useMessages } from '../../text';
import { AsTable } from '../../ui/AsTable';
import { Choice } from '../../ui/controls/Choice';
import { Select } from '../../ui/controls/Select';
import { FoldedToolbar } from '../controls/FoldedToolbar';
import { BarsChoice } from '../controls/BarsChoice';
import type { PageState } from '../state/pageState';
import type { UpdatePageState } from '../state/usePageState';
import { LevelMarks } from './LevelMarks';

/** What can be chosen about the level distribution. */
export function LevelsControls(props: {
  state: PageState;
  update: UpdatePageState;
  /** Whether anything has open requirements. */
  open: boolean;
}) {
  const { state, update, open } = props;
  const t = useMessages();
  return (
    <FoldedToolbar
      label={t('organisation.levels.controls')}
      last={state.levelsAs === 'picture' && <LevelMarks targets open={open} />}
    >
      <Select
        label={t('organisation.levels.order')}
        value={state.groupOrder}
        options={[
          { value: 'size', title: t('organisation.levels.bySize') },
          { value: 'name', title: t('organisation.levels.byName') },
          { value: 'on-target', title: t('organisation.levels.byOnTarget') },
        ]}
        onChange={groupOrder => update({ groupOrder })}
      />
      <Choice
        label={t('organisation.levels.basis')}
        value={state.levels}
        options={[
          { value: 'reported', title: t('organisation.levels.reported') },
          { value: 'declared', title: t('organisation.levels.declared') },
        ]}
        onChange={levels => update({ levels })}
      />
      {state.levelsAs === 'picture' && (
        <BarsChoice
          label={t('organisation.levels.length')}
          bars={state.bars}
          update={update}
        />
      )}
      <AsTable
        value={state.levelsAs}
        onChange={levelsAs => update({ levelsAs })}
      />
    </FoldedToolbar>
  );
}
