import { describe, expect, it } from 'vitest';
import { createFieldLocator } from '../../src/load/locate-field.ts';

const YAML = `# remark
id: a
levels:
  values: [5, 4]
  note:
rows:
  - name: 甲

  - name: 乙
    percent: 40
`;

describe('createFieldLocator', () => {
  const locate = createFieldLocator(YAML);
  it.each([
    ['a text', ['id'], 2, 5],
    ['an entry of a list on one line', ['levels', 'values', 1], 4, 15],
    ['a group of fields, by its name', ['levels'], 3, 1],
    ['an empty field, by its name', ['levels', 'note'], 5, 3],
    ['an entry of a list', ['rows', 1], 9, 5],
    ['a field inside an entry', ['rows', 1, 'percent'], 10, 14],
    ['a missing field, by what should hold it', ['rows', 0, 'percent'], 7, 5],
    ['a missing part, by the nearest thing above', ['levels', 'more', 3, 'deep'], 3, 1],
    ['a missing field of the file', ['nothing'], 2, 1],
    ['a step into a text', ['id', 'x', 1], 2, 5],
    ['the file', [], 2, 1],
  ])('finds %s', (_, path, line, column) => {
    expect(locate(path)).toEqual({ line, column });
  });
  it('points at the beginning of an empty file', () => {
    expect(createFieldLocator('')(['a'])).toEqual({ line: 1, column: 1 });
  });
  it('counts CRLF as one line break', () => {
    expect(createFieldLocator('a: 1\r\nb: 2\r\n')(['b'])).toEqual({ line: 2, column: 4 });
  });
});
