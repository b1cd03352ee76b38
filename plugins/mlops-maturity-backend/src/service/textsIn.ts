/** All texts that are values somewhere in something that JSON can express. */
export function textsIn(
  value: unknown,
  found = new Set<string>(),
): Set<string> {
  if (typeof value === 'string') {
    found.add(value);
  } else if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(each => textsIn(each, found));
  }
  return found;
}
