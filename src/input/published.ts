const ISO_8601 =
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:[T ](?<time>\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(?<zone>Z|(?<hours>[+-]\d\d)(?::?(?<minutes>\d\d))?)?)?$/;

/** What to write, for the messages. */
export const PUBLISHED_FORM = 'an ISO 8601 date or date-time, such as 2024-11-07 or 2024-11-07T09:30:00Z';

/**
 * The date of publication in its ISO 8601 extended form, or null where `value` is none: an unknown form, a day
 * that the calendar does not have, or a date without a day, against which 'on Thursday' could not be resolved.
 */
export function parsePublished(value: string): string | null {
  const parts = ISO_8601.exec(value.trim())?.groups;
  if (!parts) return null;
  const day = `${parts['year']}-${parts['month']}-${parts['day']}`;
  const midnight = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== day) return null;
  if (parts['time'] === undefined) return day;
  const zone =
    parts['hours'] === undefined ? (parts['zone'] ?? '') : `${parts['hours']}:${parts['minutes'] ?? '00'}`;
  const extended = `${day}T${parts['time']}${zone}`;
  return Number.isNaN(new Date(extended).getTime()) ? null : extended;
}
