import { useState, type ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { Content, Header, Page } from '@backstage/core-components';
import {
  appThemeApiRef,
  createFrontendModule,
  PageBlueprint,
  useApi,
} from '@backstage/frontend-plugin-api';
import useObservable from 'react-use/esm/useObservable';
import { MARKS, type MarkKind } from '../src/text/marks';
import { Button } from '../src/ui/controls/Button';
import { Choice } from '../src/ui/controls/Choice';
import { Empty } from '../src/ui/states/Empty';
import { ErrorState } from '../src/ui/states/ErrorState';
import { FilterChip } from '../src/ui/controls/FilterChip';
import { Mark } from '../src/ui/Mark';
import { Meter } from '../src/ui/Meter';
import { Note } from '../src/ui/Note';
import { Panel } from '../src/ui/Panel';
import { Panels } from '../src/ui/Panels';
import { Select } from '../src/ui/controls/Select';
import { Skeleton } from '../src/ui/states/Skeleton';
import { Toolbar } from '../src/ui/controls/Toolbar';
import { ViewLinks } from '../src/ui/controls/ViewLinks';

const MARK_WORDS: Readonly<Record<MarkKind, string>> = {
  contradicted: 'Declared higher than the answers allow',
  open: '3 open answers',
  'set-aside': '1 requirement set aside',
  understated: 'Answers support level 3',
  stale: 'Stale, 200 days old',
  yes: 'Yes',
  no: 'No',
  'not-applicable': 'Not applicable',
};

const KINDS = Object.keys(MARKS).filter(
  (kind): kind is MarkKind => kind in MARK_WORDS,
);

const VIEWS = ['Overview', 'Heatmap', 'Statements', 'Trend', 'Components'];

const MODES = ['Adoption', 'Gap to target', 'Change'].map(title => ({
  value: title,
  title,
}));

const ANSWERS = [
  { value: 'yes', title: 'Yes', mark: MARKS.yes },
  { value: 'no', title: 'No', mark: MARKS.no },
  {
    value: 'not-applicable',
    title: 'Not applicable',
    mark: MARKS['not-applicable'],
  },
];

const useStyles = makeStyles(theme => ({
  states: { display: 'grid', gap: theme.spacing(2), justifyItems: 'start' },
  wide: { width: 320, maxWidth: '100%' },
}));

function States(props: { children: ReactNode }) {
  return <div className={useStyles().states}>{props.children}</div>;
}

/** Each primitive of `src/ui` in each of its states. */
function PrimitivesPage() {
  const classes = useStyles();
  const themes = useApi(appThemeApiRef);
  const themeId = useObservable(
    themes.activeThemeId$(),
    themes.getActiveThemeId(),
  );
  const [mode, setMode] = useState(MODES[0].value);
  const [answer, setAnswer] = useState<string>();
  const [order, setOrder] = useState('worst');
  const [chips, setChips] = useState(['Owner: Team A', 'Stage: Production']);
  const themeChoice = (
    <Choice
      label="Theme"
      value={themeId ?? 'light'}
      options={[
        { value: 'light', title: 'Light' },
        { value: 'dark', title: 'Dark' },
      ]}
      onChange={id => themes.setActiveThemeId(id)}
    />
  );
  const orderChoice = (
    <Select
      label="Rows"
      value={order}
      options={[
        { value: 'worst', title: 'Worst first' },
        { value: 'questionnaire', title: 'As in the questionnaire' },
      ]}
      onChange={setOrder}
    />
  );
  return (
    <Page themeId="tool">
      <Header title="Primitives">{themeChoice}</Header>
      <Content>
        <ViewLinks
          label="Views"
          current={VIEWS[0]}
          views={VIEWS.map(title => ({
            view: title,
            title,
            to: `?view=${title}`,
          }))}
        />
        <Panels>
          <Panel title="Panel">What it is about.</Panel>
          <Panel title="Panel with controls, busy" busy controls={orderChoice}>
            What it was about before.
          </Panel>
          <Panel title="Panel, folded" defaultOpen={false} summary="2 of 5">
            What it is about.
          </Panel>
          <Panel title="Panel, unfolded" defaultOpen>
            What it is about.
          </Panel>
          <Panel title="Toolbar, Choice, Select, Button">
            <States>
              <Toolbar label="What is shown">
                <Choice
                  label="Show"
                  value={mode}
                  options={MODES}
                  onChange={setMode}
                />
                {orderChoice}
                <Button size="small">Expand all</Button>
                <Button size="small" disabled>
                  Collapse all
                </Button>
              </Toolbar>
              <Choice
                label="Answer"
                value={answer}
                options={ANSWERS}
                onChange={setAnswer}
              />
              <Choice
                label="Answer, read only"
                value="no"
                options={ANSWERS}
                onChange={setAnswer}
                disabled
              />
            </States>
          </Panel>
          <Panel title="FilterChip">
            <Toolbar label="What is filtered by">
              {chips.map(chip => (
                <FilterChip
                  key={chip}
                  onRemove={() => setChips(chips.filter(c => c !== chip))}
                >
                  {chip}
                </FilterChip>
              ))}
            </Toolbar>
          </Panel>
          <Panel title="Mark">
            <States>
              {KINDS.map(kind => (
                <Mark key={kind} kind={kind}>
                  {MARK_WORDS[kind]}
                </Mark>
              ))}
            </States>
          </Panel>
          <Panel title="Meter">
            <div className={`${classes.states} ${classes.wide}`}>
              <Meter label="Nothing yet" value={0} of={42} />
              <Meter label="Some" value={31} of={42} />
              <Meter
                label="Some, more when answered"
                value={20}
                of={42}
                best={31}
              />
              <Meter label="All" value={42} of={42} />
              <Meter label="Where nothing applies" value={0} of={0} />
            </div>
          </Panel>
          <Panel title="Empty">
            <States>
              <Empty>No component has a plan.</Empty>
              <Empty action={{ title: 'Clear filters', onClick: () => {} }}>
                No component matches the filters.
              </Empty>
              <Empty action={{ title: 'Start assessment', to: '?' }}>
                This component is not assessed.
              </Empty>
            </States>
          </Panel>
          <Panel title="ErrorState">
            <States>
              <ErrorState
                what="The heatmap could not be loaded"
                why="The database does not answer."
                onRetry={() => {}}
              />
              <ErrorState
                severity="warning"
                what="The catalog does not answer at the moment"
                onRetry={() => {}}
              />
              <ErrorState
                severity="info"
                what="You are not allowed to see this"
                why="Ask the owner of the component."
              />
            </States>
          </Panel>
          <Panel title="Note">
            <States>
              <Note severity="info">You see the draft.</Note>
              <Note severity="warning">Answers speak against this pick.</Note>
              <Note severity="success" onClose={() => {}} closeText="Close">
                Revision 2 is submitted.
              </Note>
            </States>
          </Panel>
          <Panel title="Skeleton">
            <Skeleton rows={3} />
          </Panel>
        </Panels>
      </Content>
    </Page>
  );
}

/** Adds the page to an app, at `/primitives`. */
export const primitives = createFrontendModule({
  pluginId: 'mlops-maturity',
  extensions: [
    PageBlueprint.make({
      name: 'primitives',
      params: {
        path: '/primitives',
        title: 'Primitives',
        loader: async () => <PrimitivesPage />,
      },
    }),
  ],
});
