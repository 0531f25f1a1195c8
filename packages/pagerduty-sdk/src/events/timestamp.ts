/** Whether it is a point in time: a valid Date, or RFC 3339, in which a zone of `+0000` passes too. */
export function isTimestamp(value: unknown): boolean {
  if (value instanceof Date) return !Number.isNaN(value.getTime());
  if (typeof value !== 'string') return false;
  const parts = /^(\d{4}-\d\d-(\d\d))T(\d\d:\d\d:\d\d(?:\.\d+)?)(?:Z|[+-](\d\d):?(\d\d))$/i.exec(
    value,
  );
  if (parts === null) return false;
  const [, date, day, time, zoneHours = '00', zoneMinutes = '00'] = parts;
  const moment = new Date(`${date}T${time}Z`);
  // Dates such as 30 February would roll over into the next month.
  const isInCalendar = !Number.isNaN(moment.getTime()) && moment.getUTCDate() === Number(day);
  return isInCalendar && Number(zoneHours) < 24 && Number(zoneMinutes) < 60;
}
