/** Makes the local time of a Date that of UTC, so that it is the same on every machine. */

const FIELDS = ["FullYear", "Month", "Date", "Hours", "Minutes", "Seconds", "Milliseconds"];
const DATE_ONLY = /^\s*([+-]\d\d)?\d{4}(-\d\d){0,2}\s*$/; // these are read as UTC anyway
const ZONED = /(\bZ|\dZ|GMT|UTC?|[ECMP][SD]T|(:\d\d(\.\d+)?|GMT|UTC)\s*[+-]\d\d:?\d\d)\s*(\(.*\))?\s*$/i;

/** Changes the prototype; returns how texts and parts are read: `{ parse(text), construct(parts, newTarget) }`. */
export function makeUtc(RealDate) {
  const { prototype } = RealDate;
  const local = FIELDS.map((field) => prototype[`get${field}`]);
  const parse = (text) => {
    const moment = RealDate.parse(text);
    if (Number.isNaN(moment) || DATE_ONLY.test(text) || ZONED.test(text)) return moment;
    const asHere = new RealDate(moment);
    return RealDate.UTC(...local.map((read) => read.call(asHere)));
  };
  const construct = (parts, newTarget) => {
    const isText = parts.length === 1 && typeof parts[0] === "string";
    const given = isText ? [parse(parts[0])] : parts.length > 1 ? [RealDate.UTC(...parts)] : parts;
    return Reflect.construct(RealDate, given, newTarget);
  };

  const ours = { getTimezoneOffset: () => 0, ...written(prototype) };
  for (const field of [...FIELDS, "Day"]) ours[`get${field}`] = prototype[`getUTC${field}`];
  for (const field of FIELDS) ours[`set${field}`] = prototype[`setUTC${field}`];
  for (const [name, value] of Object.entries(ours)) Object.defineProperty(prototype, name, { value });
  return { parse, construct };
}

/** What Date writes without a language (ECMA-262, section 21.4.4.41), from `Sat, 01 Jan 2000 00:00:02 GMT`. */
function written({ toUTCString }) {
  const parts = (date) => toUTCString.call(date).split(/,? /);
  const isValid = (date) => !Number.isNaN(Number(date));
  const day = (date) => {
    const [weekday, day, month, year] = parts(date);
    return `${weekday} ${month} ${day} ${year}`;
  };
  const time = (date) => `${parts(date)[4]} GMT+0000 (Coordinated Universal Time)`;
  const orInvalid = (write) =>
    function () {
      return isValid(this) ? write(this) : "Invalid Date";
    };
  return {
    toString: orInvalid((date) => `${day(date)} ${time(date)}`),
    toDateString: orInvalid(day),
    toTimeString: orInvalid(time),
  };
}
