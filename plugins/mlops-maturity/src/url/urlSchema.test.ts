import {
  named,
  oneOf,
  optional,
  optionalText,
  readState,
  writeState,
} from './urlSchema';

const schema = {
  view: oneOf(['list', 'table']),
  page: optional(text => (/^\d+$/.test(text) ? Number(text) : undefined)),
  text: named('q', optionalText),
};

const read = (text: string) => readState(schema, new URLSearchParams(text));

describe('a schema of the address', () => {
  it('reads what is chosen, with a default for what is not', () => {
    expect(read('view=table&page=3&q=a%26b')).toEqual({
      view: 'table',
      page: 3,
      text: 'a&b',
    });
    expect(read('')).toEqual({
      view: 'list',
      page: undefined,
      text: undefined,
    });
  });

  it('ignores what it does not know', () => {
    expect(read('view=toString&page=-1&q=&text=a')).toEqual(read(''));
  });

  it('writes no defaults, and reads what it wrote', () => {
    expect(String(writeState(schema, read('')))).toBe('');
    const state = { view: 'table' as const, page: 0, text: 'a b' };
    const written = writeState(schema, state);
    expect(String(written)).toBe('view=table&page=0&q=a+b');
    expect(readState(schema, written)).toEqual(state);
  });

  it('leaves what belongs to others, and takes the place of its own', () => {
    const others = new URLSearchParams('tab=2&q=old&view=table');
    expect(String(writeState(schema, read('q=new'), others))).toBe(
      'tab=2&q=new',
    );
    expect(String(others)).toBe('tab=2&q=old&view=table');
  });
});
