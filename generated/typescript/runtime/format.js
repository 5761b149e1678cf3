// The formats of draft-07, for documents that ask for them to be asserted. A name that is not known accepts everything.
// The Rust and Swift runtimes give the same verdicts, by the same steps.

/** @type {typeof import("./format.js").isFormat} */
export function isFormat(format, text) {
  return CHECKS.get(format)?.(text) ?? true;
}

// Expressions below never repeat a group: those run out of stack on long texts.
const ASCII = /^[\0-\x7f]*$/;
const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;
const TIME = /^(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:z|([+-])(\d\d):(\d\d))$/i;
const ATOM = /^[\w!#$%&'*+/=?^`{|}~\-\u0080-\uffff]+$/;
const SCHEME = /^[a-z][a-z0-9+.-]*$/i;
const FUTURE_ADDRESS = /^v[0-9a-f]+\.[\w.~!$&'()*+,;=:-]+$/i;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** @type {ReadonlyMap<string, (text: string) => boolean>} */
const CHECKS = new Map([
  ["date", isDate],
  ["time", isTime],
  ["date-time", isDateTime],
  ["email", (text) => ASCII.test(text) && isEmail(text)],
  ["idn-email", isEmail],
  ["hostname", (text) => ASCII.test(text) && isHostname(text)],
  ["idn-hostname", isHostname],
  ["ipv4", isIpv4],
  ["ipv6", isIpv6],
  ["uri", (text) => ASCII.test(text) && isReference(text, true)],
  ["uri-reference", (text) => ASCII.test(text) && isReference(text, false)],
  ["iri", (text) => isReference(text, true)],
  ["iri-reference", (text) => isReference(text, false)],
  ["uri-template", isTemplate],
  ["json-pointer", isPointer],
  ["relative-json-pointer", isRelativePointer],
  ["regex", isRegex],
  ["uuid", (text) => UUID.test(text)],
]);

// RFC 3339, section 5.6.

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
  // A leap second is the last second of a day in UTC.
  const ahead = (aheadHours * 60 + aheadMinutes) * (parts[4] === "-" ? -1 : 1);
  return second === 60 && (hour * 60 + minute - ahead + 2 * 1440) % 1440 === 1439;
}

/** @param {string} text */
function isDateTime(text) {
  return /^.{10}t/is.test(text) && isDate(text.slice(0, 10)) && isTime(text.slice(11));
}

// RFC 5321, section 4.1.2; RFC 6531, section 3.3, for the ones that are not ASCII.

/** @param {string} text */
function isEmail(text) {
  const [local, domain] = cutAtLast(text, "@");
  if (local === undefined) return false;
  const literal = /^\[(ipv6:)?(.*)\]$/is.exec(domain);
  const isDomain = literal ? (literal[1] ? isIpv6 : isIpv4)(literal[2] ?? "") : isHostname(domain);
  const quoted = /^"(.*)"$/s.exec(local)?.[1];
  return isDomain && (quoted === undefined ? local.split(".").every((atom) => ATOM.test(atom)) : isQuoted(quoted));
}

/**
 * What stands between the quotes.
 * @param {string} text
 */
function isQuoted(text) {
  return !/[\0-\x1f\x7f"\\]/.test(text.replace(/\\[ -~]/g, ""));
}

// RFC 1123, section 2.1. Of RFC 5890 only what needs no tables: the four dots, and code points that no label may have.

/** @param {string} text */
function isHostname(text) {
  return [...text].length <= 253 && text.split(/[.\u3002\uff0e\uff61]/).every(isLabel);
}

/** @param {string} text */
function isLabel(text) {
  const length = [...text].length;
  return length >= 1 && length <= 63 && !/^-|-$/.test(text) && isMadeOf(text, /[a-z0-9-]/i, isUcschar);
}

// RFC 2673, section 3.2; RFC 4291, section 2.2.

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
  const isMixed = !text.endsWith("::") && isIpv4(groups[groups.length - 1] ?? "");
  if (isMixed) groups.pop();
  const count = groups.length + (isMixed ? 2 : 0);
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return false;
  return halves.length === 2 ? count <= 7 : count === 8;
}

// RFC 3986, appendix A; RFC 3987, section 2.2, for the ones that are not ASCII.

/** @param {string} text @param {boolean} isAbsolute */
function isReference(text, isAbsolute) {
  const [beforeFragment, fragment = ""] = cut(text, "#");
  const [before, query = ""] = cut(beforeFragment, "?");
  // Before the first slash, a colon can only end a scheme.
  const scheme = /^([^:/]*):/.exec(before)?.[1];
  const rest = scheme === undefined ? before : before.slice(scheme.length + 1);
  const authority = /^\/\/[^/]*/.exec(rest)?.[0] ?? "";
  return (
    (scheme === undefined ? !isAbsolute : SCHEME.test(scheme)) &&
    isAuthority(authority.slice(2)) &&
    isSpelled(rest.slice(authority.length), PATH, isUcschar) &&
    isSpelled(query, QUERY, isUcscharOrPrivate) &&
    isSpelled(fragment, QUERY, isUcschar)
  );
}

/** @param {string} text */
function isAuthority(text) {
  const [user = "", host] = cutAtLast(text, "@");
  const literal = /^\[([^\]]*)\](?::(.*))?$/s.exec(host);
  const [name, port = ""] = literal ? ["", literal[2]] : cut(host, ":");
  return (
    isSpelled(user, USER, isUcschar) &&
    isSpelled(name, NAME, isUcschar) &&
    /^\d*$/.test(port) &&
    (!literal || isIpv6(literal[1] ?? "") || FUTURE_ADDRESS.test(literal[1] ?? ""))
  );
}

// `unreserved`, `sub-delims` and the start of `pct-encoded`, and what else may stand there.
const NAME = /[\w.~!$&'()*+,;=%-]/;
const USER = /[\w.~!$&'()*+,;=%:-]/;
const PATH = /[\w.~!$&'()*+,;=%:@/-]/;
const QUERY = /[\w.~!$&'()*+,;=%:@/?-]/;
const LITERAL = /[\w.~!$&'()*+,;=%:@/?#[\]-]/;

/** @param {string} text @param {RegExp} ascii @param {(point: number) => boolean} others */
function isSpelled(text, ascii, others) {
  return isMadeOf(text, ascii, others) && !/%(?![0-9a-f]{2})/i.test(text);
}

/** @param {string} text @param {RegExp} ascii @param {(point: number) => boolean} others */
function isMadeOf(text, ascii, others) {
  for (const c of text) {
    const point = c.codePointAt(0) ?? 0;
    if (!(point < 0x80 ? ascii.test(c) : others(point))) return false;
  }
  return true;
}

/** @param {number} point */
function isUcschar(point) {
  if (point < 0xf900) return point >= 0xa0 && point < 0xd800;
  if (point < 0x10000) return point < 0xfdd0 || (point >= 0xfdf0 && point < 0xfff0);
  return point < 0xf0000 && (point < 0xe0000 || point >= 0xe1000) && (point & 0xffff) <= 0xfffd;
}

/** @param {number} point */
function isUcscharOrPrivate(point) {
  return isUcschar(point) || (point >= 0xe000 && point < 0xf900) || (point >= 0xf0000 && (point & 0xffff) <= 0xfffd);
}

// RFC 6570, section 2, with erratum 6937: an apostrophe is a literal.

/** @param {string} text */
function isTemplate(text) {
  const [first = "", ...parts] = text.split("{");
  return (
    isLiteral(first) &&
    parts.every((part) => {
      const [expression, literal] = cut(part, "}");
      if (literal === undefined || !isLiteral(literal)) return false;
      return expression.replace(/^[+#./;?&=,!@|]/, "").split(",").every(isVariable);
    })
  );
}

/** @param {string} text */
function isLiteral(text) {
  return isSpelled(text, LITERAL, isUcscharOrPrivate);
}

/** @param {string} text */
function isVariable(text) {
  const name = text.replace(/:[1-9]\d{0,3}$|\*$/, "");
  return /^[\w.%]+$/.test(name) && name.split(".").every((part) => part !== "") && !/%(?![0-9a-f]{2})/i.test(name);
}

// RFC 6901; draft-handrews-relative-json-pointer-01.

/** @param {string} text */
function isPointer(text) {
  return (text === "" || text.startsWith("/")) && !/~(?![01])/.test(text);
}

/** @param {string} text */
function isRelativePointer(text) {
  const rest = /^(?:0|[1-9]\d*)(?!\d)(.*)$/s.exec(text)?.[1];
  return rest !== undefined && (rest === "#" || isPointer(rest));
}

// ECMA-262, section 21.2.1 with annex B: groups and classes close, and every `*`, `+` and `?` has something to repeat.
// Braces, escapes, names and the ranges of classes are not looked at.

/** @param {string} text */
function isRegex(text) {
  let depth = 0;
  let isClass = false;
  // What stands before: `a` for an atom, `*` for its quantifier, `(`, and `|` for anything else.
  let before = "|";
  for (let at = 0; at < text.length; at += 1) {
    const c = text.charAt(at);
    let now = "a";
    if (c === "\\") {
      at += 1;
      if (at === text.length) return false;
    } else if (isClass) {
      isClass = c !== "]";
    } else if (c === "[") {
      isClass = true;
    } else if (c === "(") {
      depth += 1;
      now = "(";
    } else if (c === ")") {
      depth -= 1;
      if (depth < 0) return false;
    } else if (c === "?" && (before === "*" || (before === "(" && /[:=!<]/.test(text.charAt(at + 1))))) {
      now = "|";
    } else if ("*+?".includes(c)) {
      if (before !== "a") return false;
      now = "*";
    } else if ("|^$".includes(c)) {
      now = "|";
    }
    before = now;
  }
  return depth === 0 && !isClass;
}

/**
 * What stands before a separator's first place, and what follows it.
 * @param {string} text @param {string} separator @returns {[string, string?]}
 */
function cut(text, separator) {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/**
 * What stands before a separator's last place, if it has one, and what follows it.
 * @param {string} text @param {string} separator @returns {[string | undefined, string]}
 */
function cutAtLast(text, separator) {
  const at = text.lastIndexOf(separator);
  return at < 0 ? [undefined, text] : [text.slice(0, at), text.slice(at + 1)];
}
