import ts from 'typescript';
import type { Snippet } from '../../support/Snippet';
import type { Portal } from '../portal/Portal';
import { snippetWith } from './shownCode';

const PACKAGE = 'backstage-plugin-mlops-maturity';

/**
 * Edits the app of the legacy template as the README of the front end shows.
 * What is added is the document's; here is only the place.
 */
export async function editLegacyApp(
  portal: Portal,
  snippets: readonly Snippet[],
): Promise<void> {
  const showing = (name: string) => snippetWith(snippets, 'tsx', `<${name} `);

  const home = showing('HomePageMlopsMaturity');
  await portal.write(
    'packages/app/src/components/home/HomePage.tsx',
    home.code,
  );

  const app = showing('MlopsMaturityPage');
  await portal.edit('packages/app/src/App.tsx', text =>
    edited(text, app, [
      {
        element: elementOf(app, 'Route', 'MlopsMaturityPage'),
        before: '</FlatRoutes>',
      },
      {
        element: '<Route path="/home" element={<HomePage />} />',
        before: '</FlatRoutes>',
      },
    ]).replace(
      'import { Root }',
      "import { HomePage } from './components/home/HomePage';\n$&",
    ),
  );

  const root = showing('MlopsMaturitySidebarItem');
  await portal.edit('packages/app/src/components/Root/Root.tsx', text =>
    edited(text, root, [
      {
        element: elementOf(root, 'MlopsMaturitySidebarItem'),
        before: '</SidebarScrollWrapper>',
      },
    ]),
  );

  const entity = showing('EntityMlopsMaturityCard');
  const tab = elementOf(
    entity,
    'EntityLayout.Route',
    'EntityMlopsMaturityContent',
  );
  await portal.edit(
    'packages/app/src/components/catalog/EntityPage.tsx',
    text =>
      edited(text, entity, [
        {
          element: elementOf(entity, 'EntitySwitch', 'EntityMlopsMaturityCard'),
          after: 'const overviewContent = (',
          before: '<Grid item md={6}>',
        },
        ...['serviceEntityPage', 'websiteEntityPage', 'defaultEntityPage'].map(
          page => ({
            element: tab,
            after: `const ${page} = (`,
            before: '</EntityLayout>',
          }),
        ),
        ...['groupPage', 'systemPage', 'domainPage'].map(page => ({
          element: elementOf(
            entity,
            'EntityLayout.Route',
            'EntityMlopsMaturityPortfolioContent',
          ),
          after: `const ${page} = (`,
          before: '</EntityLayout>',
        })),
      ]),
  );
}

/** Something to add to JSX. */
interface Insertion {
  element: string;
  /** From where on to look for the place. */
  after?: string;
  before: string;
}

function edited(text: string, shown: Snippet, insertions: Insertion[]): string {
  return insertions.reduce((done, { element, after = '', before }) => {
    const from = done.indexOf(after);
    const at = done.indexOf(before, from);
    if (from < 0 || at < 0) {
      throw new Error(`The template has no \`${before}\` after \`${after}\``);
    }
    return `${done.slice(0, at)}${element}\n${done.slice(at)}`;
  }, `${importsOf(shown)}${text}`);
}

/** The imports of what is added. */
function importsOf({ code }: Snippet): string {
  return sourceOf(code)
    .statements.filter(ts.isImportDeclaration)
    .map(statement => statement.getText())
    .filter(text => text.includes(`'${PACKAGE}'`))
    .map(text => `${text}\n`)
    .join('');
}

/** The innermost element with a tag, and with something in it. */
function elementOf(
  { code, document }: Snippet,
  tag: string,
  mention = tag,
): string {
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (
      (ts.isJsxSelfClosingElement(node) && node.tagName.getText() === tag) ||
      (ts.isJsxElement(node) && node.openingElement.tagName.getText() === tag)
    ) {
      found.push(node.getText());
    }
    ts.forEachChild(node, visit);
  };
  visit(sourceOf(code));
  const element = found.filter(text => text.includes(mention)).at(-1);
  if (!element) {
    throw new Error(`${document} shows no ${tag} with ${mention}`);
  }
  return element;
}

function sourceOf(code: string): ts.SourceFile {
  return ts.createSourceFile(
    'shown.tsx',
    code,
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
}
