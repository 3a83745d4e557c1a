/**
 * Names what stands in a field, for a message: the text itself when it is short, else what sort of thing it is.
 *
 * @param value as read from YAML
 * @example describeValue('offical') // '“offical”'
 * @example describeValue(['a']) // '一个列表'
 */
export function describeValue(value: unknown): string {
  if (value === undefined) return '没有写';
  if (value === '') return '空的';
  if (Array.isArray(value)) return value.length === 0 ? '一个空列表' : '一个列表';
  if (typeof value === 'object') return '一组字段';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const short = [...text].length > 40 ? `${[...text].slice(0, 40).join('')}…` : text;
  return `“${short}”`;
}
