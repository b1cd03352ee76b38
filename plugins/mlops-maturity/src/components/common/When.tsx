/**
 * A point in time in the reader's language and time zone.
 *
 * @param props - `iso` is ISO 8601
 */
export function When(props: { iso: string }) {
  const { iso } = props;
  const date = new Date(iso);
  const text = Number.isNaN(date.getTime())
    ? iso
    : date.toLocaleString(undefined, {
        dateStyle: 'medium',
        timeStyle: 'short',
      });
  return <time dateTime={iso}>{text}</time>;
}
