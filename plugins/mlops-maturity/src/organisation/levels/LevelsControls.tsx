import { useMessages } from '../../text';
import { AsTable } from '../../ui/AsTable';
import { Choice } from '../../ui/Choice';
import { Select } from '../../ui/Select';
import { Toolbar } from '../../ui/Toolbar';
import type { PageState } from '../state/pageState';
import type { UpdatePageState } from '../state/usePageState';

/** What can be chosen about the level distribution. */
export function LevelsControls(props: {
  state: PageState;
  update: UpdatePageState;
}) {
  const { state, update } = props;
  const t = useMessages();
  return (
    <Toolbar label={t('organisation.levels.controls')}>
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
        <Choice
          label={t('organisation.levels.length')}
          value={state.bars}
          options={[
            { value: 'share', title: t('organisation.levels.share') },
            { value: 'count', title: t('organisation.levels.count') },
          ]}
          onChange={bars => update({ bars })}
        />
      )}
      <AsTable
        value={state.levelsAs}
        onChange={levelsAs => update({ levelsAs })}
      />
    </Toolbar>
  );
}
