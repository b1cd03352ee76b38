import { AuthenticationError, InputError } from '@backstage/errors';
import { UnavailableError } from './UnavailableError';
import { unavailableDependency } from './unavailableDependency';

const coded = (code: string, message = 'that did not work') =>
  Object.assign(new Error(message), { code });

describe('unavailableDependency', () => {
  it.each([
    'ECONNREFUSED',
    'ECONNRESET',
    'ENOTFOUND',
    '08006',
    '08P01',
    '57P01',
    '57P03',
    '53300',
    '53200',
    '25006',
    '40P01',
    'SQLITE_BUSY',
    'SQLITE_BUSY_SNAPSHOT',
    'SQLITE_CANTOPEN',
  ])('recognises a database that is away by %s', code => {
    expect(unavailableDependency(coded(code))).toBe('database');
  });

  it.each([
    '53100',
    '58030',
    'ENOSPC',
    'SQLITE_FULL',
    'SQLITE_IOERR_WRITE',
    'SQLITE_READONLY_DBMOVED',
  ])('recognises storage that takes nothing by %s', code => {
    expect(unavailableDependency(coded(code))).toBe('storage');
  });

  describe.each([
    'Connection terminated unexpectedly',
    'Connection terminated',
    'Connection terminated due to connection timeout',
    'Client has encountered a connection error and is not queryable',
    'Client was closed and is not queryable',
    'timeout expired',
    'Query read timeout',
    'There was an error establishing an SSL connection',
  ])('recognises a lost connection by "%s"', message => {
    it('on its own', () => {
      expect(unavailableDependency(new Error(message))).toBe('database');
    });

    it.each([
      'select "value" from "revision" where "note" = \'this - that\'',
      '\n        with dated (ref) as (values (?)) update "submissions" set x = 1',
      '(select 1) union (select 2)',
      'BEGIN;',
      'ROLLBACK',
      'lock table "components" in share mode',
      'set local statement_timeout = 5',
      'truncate "x"',
    ])('behind the statement that it has cut short: %s', statement => {
      expect(
        unavailableDependency(new Error(`${statement} - ${message}`)),
      ).toBe('database');
    });
  });

  it('believes no text that somebody has written', () => {
    expect(
      unavailableDependency(
        new InputError('note: too long: Why - Connection terminated'),
      ),
    ).toBeUndefined();
  });

  it('recognises a pool without a free connection', () => {
    const error = Object.assign(new Error('Knex: Timeout acquiring'), {
      name: 'KnexTimeoutError',
    });
    expect(unavailableDependency(error)).toBe('database');
  });

  it('recognises several addresses of which none answers', () => {
    const error = Object.assign(new AggregateError([coded('ECONNREFUSED')]), {
      code: 'ECONNREFUSED',
    });
    expect(unavailableDependency(error)).toBe('database');
    expect(
      unavailableDependency(
        new AggregateError([coded('ETIMEDOUT'), coded('ECONNREFUSED')]),
      ),
    ).toBe('database');
  });

  it('looks for the cause', () => {
    expect(
      unavailableDependency(new Error('not saved', { cause: coded('08006') })),
    ).toBe('database');
    expect(
      unavailableDependency(
        new UnavailableError('catalog', coded('ECONNREFUSED')),
      ),
    ).toBe('catalog');
  });

  it.each([
    new InputError('target: must be one of 0 to 4'),
    new AuthenticationError('no token'),
    coded('23505', 'duplicate key value'),
    coded('42P01', 'relation "drafts" does not exist'),
    coded('SQLITE_CONSTRAINT'),
    coded('ENOENT'),
    new TypeError('undefined is not a function'),
    'nothing',
    undefined,
  ])('leaves other errors alone: %s', error => {
    expect(unavailableDependency(error)).toBeUndefined();
  });
});
