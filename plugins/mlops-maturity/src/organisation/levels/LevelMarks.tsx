import { useMessages } from '../../text';
import { Explained } from '../controls/Explained';
import { HelpButton } from '../controls/HelpButton';
import { LegendSwatch } from './LegendSwatch';
import { useLegendEntries, type LegendOptions } from './useLegendEntries';

/** Explains on request all that can be drawn in a bar or stands beside it. */
export function LevelMarks(props: LegendOptions) {
  const { common, rare } = useLegendEntries(props);
  const t = useMessages();
  return (
    <HelpButton title={t('charts.legend.marks')} compact>
      <Explained
        entries={[...common, ...rare].map(entry => ({
          key: entry.key,
          sign: <LegendSwatch entry={entry} />,
          text: entry.text,
        }))}
      />
    </HelpButton>
  );
}
