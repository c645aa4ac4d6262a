const ISO_8601 =
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:[T ](?<time>\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(?<zone>Z|[+-]\d\d(?::?\d\d)?)?)?$/;

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
  const extended = `${day}T${parts['time']}${extendedZone(parts['zone'])}`;
  return Number.isNaN(new Date(extended).getTime()) ? null : extended;
}

/** '+0530' and '+05' as '+05:30' and '+05:00'. */
function extendedZone(zone: string | undefined): string {
  if (zone === undefined || zone === 'Z') return zone ?? '';
  return `${zone.slice(0, 3)}:${zone.slice(-2).padStart(2, '0')}`;
}
