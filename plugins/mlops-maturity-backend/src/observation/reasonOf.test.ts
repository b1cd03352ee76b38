import { loggableError, reasonOf } from './reasonOf';

describe('reasonOf', () => {
  it.each([
    [
      new Error(
        'update `drafts` set `document` = \'{"note":"a - b"}\' - SQLITE_BUSY: database is locked',
      ),
      'Error: SQLITE_BUSY: database is locked',
    ],
    [
      new Error('select "x" from "y" where "z" = $1 - relation "y" is missing'),
      'Error: relation "y" is missing',
    ],
    [new TypeError('x is not a function'), 'TypeError: x is not a function'],
    ['a text', 'a text'],
  ])('of %s', (error, reason) => {
    expect(reasonOf(error)).toBe(reason);
  });
});

describe('loggableError', () => {
  it('keeps where it happened and drops the statement', () => {
    const error = new Error("insert into `drafts` values ('secret') - full");
    const { message, stack } = loggableError(error);
    expect(message).toBe('Error: full');
    expect(stack).toContain('reasonOf.test.ts');
    expect(stack).not.toContain('secret');
  });
});
