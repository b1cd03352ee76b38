import { useFormats } from '../text';

/**
 * A point in time in the language of the app and the reader's time zone.
 *
 * @param props - `iso` is ISO 8601
 */
export function When(props: { iso: string }) {
  const { iso } = props;
  const { dateTime } = useFormats();
  return <time dateTime={iso}>{dateTime(iso)}</time>;
}
