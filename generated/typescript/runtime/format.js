// The formats of draft-07, for documents that ask for them to be asserted. A name that is not known accepts everything.

/** @type {typeof import("./format.js").isFormat} */
export function isFormat(format, text) {
  return CHECKS.get(format)?.(text) ?? true;
}

const HOST = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i;
const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;
const TIME = /^(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:z|([+-])(\d\d):(\d\d))$/i;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const POINTER = /^(?:\/(?:[^~/]|~[01])*)*$/u;
const RELATIVE_POINTER = /^(?:0|[1-9]\d*)(?:#|(?:\/(?:[^~/]|~[01])*)*)$/u;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const REFERENCE = /^(?:[a-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9a-f]{2})*$/i;
const TEMPLATE = /^(?:[^\0-\x20"'<>\\^`{|}]|\{[+#./;?&=,!@|]?[\w.%]+(?::\d{1,4}|\*)?(?:,[\w.%]+(?::\d{1,4}|\*)?)*\})*$/u;

/** @type {ReadonlyMap<string, (text: string) => boolean>} */
const CHECKS = new Map([
  ["date", isDate],
  ["time", isTime],
  ["date-time", isDateTime],
  ["email", isEmail],
  ["hostname", (text) => HOST.test(text)],
  ["ipv4", isIpv4],
  ["ipv6", isIpv6],
  ["uri", (text) => SCHEME.test(text) && isReference(text)],
  ["uri-reference", isReference],
  ["uri-template", (text) => TEMPLATE.test(text)],
  ["json-pointer", (text) => POINTER.test(text)],
  ["relative-json-pointer", (text) => RELATIVE_POINTER.test(text)],
  ["uuid", (text) => UUID.test(text)],
  ["regex", isRegex],
]);

/** @param {string} text */
function isDate(text) {
  const [, year, month, day] = (DATE.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const longest = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= longest;
}

/** @param {string} text */
function isTime(text) {
  const parts = TIME.exec(text);
  if (!parts) return false;
  const [hour, minute, second] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const [aheadHours, aheadMinutes] = [Number(parts[5] ?? 0), Number(parts[6] ?? 0)];
  if (hour > 23 || minute > 59 || aheadHours > 23 || aheadMinutes > 59) return false;
  if (second < 60) return true;
  // A leap second ends a day of UTC (RFC 3339, 5.7).
  const ahead = (aheadHours * 60 + aheadMinutes) * (parts[4] === "-" ? -1 : 1);
  return second === 60 && (hour * 60 + minute - ahead + 2 * 1440) % 1440 === 1439;
}

/** @param {string} text */
function isDateTime(text) {
  return /^.{10}t/is.test(text) && isDate(text.slice(0, 10)) && isTime(text.slice(11));
}

/** @param {string} text */
function isEmail(text) {
  const at = text.lastIndexOf("@");
  return at > 0 && at <= 64 && LOCAL.test(text.slice(0, at)) && HOST.test(text.slice(at + 1));
}

/** @param {string} text */
function isIpv4(text) {
  const parts = text.split(".");
  return parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255);
}

/** @param {string} text */
function isIpv6(text) {
  const halves = text.split("::");
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
  const last = groups[groups.length - 1];
  const v4 = last !== undefined && last.includes(".") && !text.endsWith("::") && isIpv4(last);
  if (v4) groups.pop();
  const count = groups.length + (v4 ? 2 : 0);
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return false;
  return halves.length === 2 ? count <= 7 : count === 8;
}

/** @param {string} text */
function isReference(text) {
  if (!REFERENCE.test(text) || text.indexOf("#") !== text.lastIndexOf("#")) return false;
  // Brackets only stand around an address in the authority (RFC 3986, 3.2.2).
  const authority = /^(?:[a-z][a-z0-9+.-]*:)?\/\/([^/?#]*)/i.exec(text)?.[1] ?? "";
  const rest = text.replace(authority, "");
  if (/[[\]]/.test(rest)) return false;
  const address = /^(?:[^@[\]]*@)?(?:\[([^[\]]*)\]|[^@[\]:]*)(?::\d*)?$/.exec(authority);
  if (!address || (address[1] !== undefined && !isIpv6(address[1]))) return false;
  // The first segment of a relative path has no colon, or it would be read as a scheme (RFC 3986, 4.2).
  return SCHEME.test(text) || !/^[^/?#]*:/.test(text);
}

/** @param {string} text */
function isRegex(text) {
  try {
    new RegExp(text, "u");
    return true;
  } catch {
    return false;
  }
}
