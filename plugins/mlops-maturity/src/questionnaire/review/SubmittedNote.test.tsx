import { renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  AssessmentView,
  MaturityApi,
} from 'backstage-plugin-mlops-maturity-common';
import { assessed } from '../../__fixtures__/assessments';
import { aMaturityApi } from '../../__fixtures__/maturityApi';
import { maturityApiRef } from '../../api';
import { WithModel } from '../../ui/states/WithModel';
import { SubmittedNote } from './SubmittedNote';

function show(
  { entityRef, submission, result }: AssessmentView,
  search: string,
  api: Partial<MaturityApi> = {},
) {
  renderInTestApp(
    <WithModel>
      <p>The overview</p>
      {submission && result && (
        <SubmittedNote
          entityRef={entityRef}
          submission={submission}
          result={result}
        />
      )}
    </WithModel>,
    {
      initialRouteEntries: [`/${search}`],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
      apis: [[maturityApiRef, aMaturityApi(api)]],
    },
  );
}

describe('SubmittedNote', () => {
  it('tells of a first submission, its target and one thing to do next', async () => {
    const view = assessed({ level: 1, target: 3, answer: 'no' });
    show(view, `?submitted=${view.submission?.revision}`);
    const note = await screen.findByRole('group', {
      name: `Submitted as revision ${view.submission?.revision}`,
    });
    expect(note).toHaveFocus();
    expect(note).toHaveTextContent('First result: Level 0 · No MLOps.');
    expect(note).toHaveTextContent('The target, level 3, is not met yet.');
    expect(screen.getAllByRole('link')).toHaveLength(1);

    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(note).not.toBeInTheDocument();
  });

  it('says that the target is met', async () => {
    const view = assessed({ level: 1, target: 1, answer: 'yes' });
    show(view, `?submitted=${view.submission?.revision}`);
    expect(
      await screen.findByText('The target, level 1, is met.'),
    ).toBeInTheDocument();
    expect(screen.queryByText(/^Next:/)).not.toBeInTheDocument();
  });

  it('does not say that a target is missed while there is no level yet', async () => {
    const view = assessed({ level: 2, target: 2 });
    expect(view.result).toMatchObject({ reportedLevel: null, onTarget: null });
    show(view, `?submitted=${view.submission?.revision}`);
    const note = await screen.findByRole('group', { name: /^Submitted as/ });
    expect(note).toHaveTextContent(/\?Up to 2 with \d+ open answers/);
    expect(note).toHaveTextContent(
      'Whether the target, level 2, is met shows once there is a level.',
    );
    expect(note).not.toHaveTextContent('not met');
  });

  it('says what the level rests on', async () => {
    const view = assessed({
      level: 1,
      target: 1,
      answer: 'yes',
      answers: {
        'traceability.ml-code.model-code-version-control': 'not-applicable',
        'code-quality.ml-code.ci-on-pull-request': 'not-applicable',
      },
    });
    show(view, `?submitted=${view.submission?.revision}`);
    expect(
      await screen.findByRole('group', { name: /^Submitted as/ }),
    ).toHaveTextContent('⊘Rests on 1 requirement set aside');
  });

  it('names a higher description where nothing is answered no', async () => {
    const view = assessed({ level: 1, target: 3, answer: 'yes' });
    show(view, `?submitted=${view.submission?.revision}`);
    expect(await screen.findByText(/^Next:/)).toBeInTheDocument();
    expect(screen.getByRole('link')).toHaveAttribute(
      'href',
      expect.stringContaining('section=levels'),
    );
  });

  it('is not there for others, or for another revision', async () => {
    show(assessed({ level: 1, answer: 'yes' }), '?submitted=99');
    await screen.findByText('The overview');
    expect(screen.queryByText(/^Submitted as/)).not.toBeInTheDocument();
  });
});
