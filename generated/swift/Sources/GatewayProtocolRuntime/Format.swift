// The formats of draft-07, for documents generated with formats asserted. Names not listed here accept everything.
// The Rust and TypeScript runtimes give the same verdicts, by the same steps.

/// Whether a text has a format.
func isFormat(_ name: String, _ text: String) -> Bool {
    let text = Array(text.unicodeScalars)[...]
    switch name {
    case "date": return isDate(text)
    case "time": return isTime(text)
    case "date-time": return isDateTime(text)
    case "email": return text.allSatisfy(\.isASCII) && isEmail(text)
    case "idn-email": return isEmail(text)
    case "hostname": return text.allSatisfy(\.isASCII) && isHostname(text)
    case "idn-hostname": return isHostname(text)
    case "ipv4": return isIPv4(text)
    case "ipv6": return isIPv6(text)
    case "uri": return text.allSatisfy(\.isASCII) && isReference(text, absolute: true)
    case "uri-reference": return text.allSatisfy(\.isASCII) && isReference(text, absolute: false)
    case "iri": return isReference(text, absolute: true)
    case "iri-reference": return isReference(text, absolute: false)
    case "uri-template": return isTemplate(text)
    case "json-pointer": return isPointer(text)
    case "relative-json-pointer": return isRelativePointer(text)
    case "regex": return isRegex(text)
    case "uuid": return isUUID(text)
    default: return true
    }
}

/// Code points, not characters: a letter with a combining mark is two of them in every language.
private typealias Text = ArraySlice<Unicode.Scalar>

private func isDigit(_ c: Unicode.Scalar) -> Bool { ("0"..."9").contains(c) }

private func isHex(_ c: Unicode.Scalar) -> Bool { isDigit(c) || ("a"..."f").contains(c) || ("A"..."F").contains(c) }

private func isLetter(_ c: Unicode.Scalar) -> Bool { ("a"..."z").contains(c) || ("A"..."Z").contains(c) }

private func isOne(_ c: Unicode.Scalar, of characters: String) -> Bool { characters.unicodeScalars.contains(c) }

private func split(_ text: Text, _ separator: Unicode.Scalar) -> [Text] {
    text.split(separator: separator, omittingEmptySubsequences: false)
}

/// What stands before a separator's first place, and what follows it.
private func cut(_ text: Text, _ separator: Unicode.Scalar) -> (Text, Text?) {
    guard let at = text.firstIndex(of: separator) else { return (text, nil) }
    return (text[..<at], text[(at + 1)...])
}

/// The value of exactly this many digits.
private func number(_ text: Text, digits: Int) -> Int? {
    guard text.count == digits, text.allSatisfy(isDigit) else { return nil }
    return text.reduce(0) { $0 * 10 + Int($1.value - 0x30) }
}

// RFC 3339, section 5.6.

private func isDate(_ text: Text) -> Bool {
    let parts = split(text, "-")
    guard parts.count == 3, let year = number(parts[0], digits: 4), let month = number(parts[1], digits: 2),
        let day = number(parts[2], digits: 2), (1...12).contains(month)
    else { return false }
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    return (1...days).contains(day)
}

/// `HH:MM`, in minutes.
private func minutes(_ text: Text) -> Int? {
    let parts = split(text, ":")
    guard parts.count == 2, let hour = number(parts[0], digits: 2), let minute = number(parts[1], digits: 2),
        hour < 24, minute < 60
    else { return nil }
    return hour * 60 + minute
}

private func isTime(_ text: Text) -> Bool {
    let rest = text.dropFirst(5)
    guard let time = minutes(text.prefix(5)), rest.first == ":",
        let second = number(rest.dropFirst().prefix(2), digits: 2), second <= 60
    else { return false }
    var zone = rest.dropFirst(3)
    if zone.first == "." {
        let fraction = zone.dropFirst().prefix(while: isDigit)
        guard !fraction.isEmpty else { return false }
        zone = zone.dropFirst(1 + fraction.count)
    }
    var ahead = 0
    if !(zone.count == 1 && isOne(zone.first!, of: "zZ")) {
        guard let sign = zone.first, sign == "+" || sign == "-", let offset = minutes(zone.dropFirst()) else { return false }
        ahead = sign == "+" ? offset : -offset
    }
    // A leap second is the last second of a day in UTC.
    return second < 60 || (time - ahead + 1440) % 1440 == 1439
}

private func isDateTime(_ text: Text) -> Bool {
    guard let mark = text.dropFirst(10).first, mark == "t" || mark == "T" else { return false }
    return isDate(text.prefix(10)) && isTime(text.dropFirst(11))
}

// RFC 5321, section 4.1.2; RFC 6531, section 3.3, for the ones that are not ASCII.

private func isEmail(_ text: Text) -> Bool {
    guard let at = text.lastIndex(of: "@") else { return false }
    let (local, domain) = (text[..<at], text[(at + 1)...])
    guard isMailDomain(domain) else { return false }
    if local.count >= 2, local.first == "\"", local.last == "\"" { return isQuoted(local.dropFirst().dropLast()) }
    return split(local, ".").allSatisfy { atom in
        !atom.isEmpty && atom.allSatisfy { isLetter($0) || isDigit($0) || !$0.isASCII || isOne($0, of: "!#$%&'*+-/=?^_`{|}~") }
    }
}

private func isMailDomain(_ text: Text) -> Bool {
    guard text.count >= 2, text.first == "[", text.last == "]" else { return isHostname(text) }
    let literal = text.dropFirst().dropLast()
    let isTagged = literal.count >= 5 && zip(literal, "ipv6:".unicodeScalars).allSatisfy { $0.properties.lowercaseMapping == String($1) }
    return isTagged ? isIPv6(literal.dropFirst(5)) : isIPv4(literal)
}

/// What stands between the quotes.
private func isQuoted(_ text: Text) -> Bool {
    var rest = text
    while let c = rest.popFirst() {
        if c == "\\" {
            guard let next = rest.popFirst(), (" "..."~").contains(next) else { return false }
        } else if c == "\"" || c.value < 0x20 || c.value == 0x7F {
            return false
        }
    }
    return true
}

// RFC 1123, section 2.1. Of RFC 5890 only what needs no tables: the four dots, and code points that no label may have.

private func isHostname(_ text: Text) -> Bool {
    let labels = text.split(omittingEmptySubsequences: false) { isOne($0, of: ".\u{3002}\u{FF0E}\u{FF61}") }
    return text.count <= 253 && labels.allSatisfy { label in
        (1...63).contains(label.count) && label.first != "-" && label.last != "-"
            && label.allSatisfy { isLetter($0) || isDigit($0) || $0 == "-" || isUcschar($0) }
    }
}

// RFC 2673, section 3.2; RFC 4291, section 2.2.

private func isIPv4(_ text: Text) -> Bool {
    let parts = split(text, ".")
    return parts.count == 4 && parts.allSatisfy { part in
        guard (1...3).contains(part.count), let value = number(part, digits: part.count) else { return false }
        return value <= 255 && (part.count == 1 || part.first != "0")
    }
}

private func isIPv6(_ text: Text) -> Bool {
    let gap = text.indices.first { text[$0...].starts(with: "::".unicodeScalars) }
    let halves = gap.map { [text[..<$0], text[($0 + 2)...]] } ?? [text]
    var groups = halves.flatMap { $0.isEmpty ? [] : split($0, ":") }
    var count = groups.count
    if let last = halves.last.flatMap({ split($0, ":").last }), isIPv4(last) {
        groups.removeLast()
        count += 1
    }
    return groups.allSatisfy { (1...4).contains($0.count) && $0.allSatisfy(isHex) } && (gap == nil ? count == 8 : count <= 7)
}

// RFC 3986, appendix A; RFC 3987, section 2.2, for the ones that are not ASCII.

private func isReference(_ text: Text, absolute: Bool) -> Bool {
    let (beforeFragment, fragment) = cut(text, "#")
    let (before, query) = cut(beforeFragment, "?")
    // Before the first slash, a colon can only end a scheme.
    var rest = before
    if let colon = before.prefix(while: { $0 != "/" }).firstIndex(of: ":") {
        guard isScheme(before[..<colon]) else { return false }
        rest = before[(colon + 1)...]
    } else if absolute {
        return false
    }
    if rest.starts(with: "//".unicodeScalars) {
        let authority = rest.dropFirst(2).prefix { $0 != "/" }
        guard isAuthority(authority) else { return false }
        rest = rest[authority.endIndex...]
    }
    return isSpelled(rest, ":@/", isUcschar)
        && isSpelled(query ?? [], ":@/?", { isUcschar($0) || isPrivate($0) })
        && isSpelled(fragment ?? [], ":@/?", isUcschar)
}

private func isScheme(_ text: Text) -> Bool {
    text.first.map(isLetter) == true && text.allSatisfy { isLetter($0) || isDigit($0) || isOne($0, of: "+-.") }
}

private func isAuthority(_ text: Text) -> Bool {
    var host = text
    if let at = text.lastIndex(of: "@") {
        guard isSpelled(text[..<at], ":", isUcschar) else { return false }
        host = text[(at + 1)...]
    }
    if host.first == "[", let close = host.firstIndex(of: "]") {
        let port = host[(close + 1)...]
        return isAddress(host[..<close].dropFirst()) && (port.isEmpty || port.first == ":") && port.dropFirst().allSatisfy(isDigit)
    }
    let (name, port) = cut(host, ":")
    return isSpelled(name, "", isUcschar) && (port ?? []).allSatisfy(isDigit)
}

/// What stands between the brackets.
private func isAddress(_ text: Text) -> Bool {
    guard text.first == "v" || text.first == "V" else { return isIPv6(text) }
    let (version, address) = cut(text.dropFirst(), ".")
    guard let address, !version.isEmpty, !address.isEmpty, !address.contains("%") else { return false }
    return version.allSatisfy(isHex) && isSpelled(address, ":", { _ in false })
}

/// Whether a text is made of `unreserved`, `sub-delims`, `pct-encoded`, what else ASCII may be there, and others that
/// are not ASCII.
private func isSpelled(_ text: Text, _ ascii: String, _ others: (Unicode.Scalar) -> Bool) -> Bool {
    text.indices.allSatisfy { at in
        let c = text[at]
        if c == "%" { return text[at...].dropFirst().prefix(2).filter(isHex).count == 2 }
        if !c.isASCII { return others(c) }
        return isLetter(c) || isDigit(c) || isOne(c, of: "-._~!$&'()*+,;=") || isOne(c, of: ascii)
    }
}

private func isUcschar(_ c: Unicode.Scalar) -> Bool {
    switch c.value {
    case 0xA0...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFEF: return true
    case 0x10000...0xDFFFF, 0xE1000...0xEFFFF: return c.value & 0xFFFF <= 0xFFFD
    default: return false
    }
}

private func isPrivate(_ c: Unicode.Scalar) -> Bool {
    [0xE000...0xF8FF, 0xF0000...0xFFFFD, 0x100000...0x10FFFD].contains { $0.contains(c.value) }
}

// RFC 6570, section 2, with erratum 6937: an apostrophe is a literal.

private func isTemplate(_ text: Text) -> Bool {
    let isLiteral = { isSpelled($0, ":/?#[]@", { isUcschar($0) || isPrivate($0) }) }
    let parts = split(text, "{")
    return isLiteral(parts[0]) && parts.dropFirst().allSatisfy { part in
        let (expression, literal) = cut(part, "}")
        guard let literal, isLiteral(literal) else { return false }
        let operates = expression.first.map { isOne($0, of: "+#./;?&=,!@|") } == true
        return split(operates ? expression.dropFirst() : expression, ",").allSatisfy(isVariable)
    }
}

private func isVariable(_ text: Text) -> Bool {
    var (name, length) = cut(text, ":")
    if let length {
        guard (1...4).contains(length.count), length.first != "0", length.allSatisfy(isDigit) else { return false }
    } else if name.last == "*" {
        name.removeLast()
    }
    return split(name, ".").allSatisfy { !$0.isEmpty } && isSpelled(name, "", { _ in false })
        && name.allSatisfy { isLetter($0) || isDigit($0) || isOne($0, of: "_.%") }
}

// RFC 6901; draft-handrews-relative-json-pointer-01.

private func isPointer(_ text: Text) -> Bool {
    (text.isEmpty || text.first == "/")
        && split(text, "~").dropFirst().allSatisfy { $0.first == "0" || $0.first == "1" }
}

private func isRelativePointer(_ text: Text) -> Bool {
    let digits = text.prefix(while: isDigit)
    guard !digits.isEmpty, digits.count == 1 || digits.first != "0" else { return false }
    let rest = text[digits.endIndex...]
    return rest.elementsEqual("#".unicodeScalars) || isPointer(rest)
}

// ECMA-262, section 21.2.1 with annex B: groups and classes close, and every `*`, `+` and `?` has something to repeat.
// Braces, escapes, names and the ranges of classes are not looked at.

private func isRegex(_ text: Text) -> Bool {
    var depth = 0
    var isClass = false
    // What stands before: `a` for an atom, `*` for its quantifier, `(`, and `|` for anything else.
    var before: Unicode.Scalar = "|"
    var rest = text
    while let c = rest.popFirst() {
        let last = before
        before = "a"
        switch c {
        case "\\": if rest.popFirst() == nil { return false }
        case _ where isClass: isClass = c != "]"
        case "[": isClass = true
        case "(":
            depth += 1
            before = "("
        case ")":
            depth -= 1
            if depth < 0 { return false }
        case "?" where last == "*": before = "|"
        case "?" where last == "(" && rest.first.map { isOne($0, of: ":=!<") } == true: before = "|"
        case "*", "+", "?":
            if last != "a" { return false }
            before = "*"
        case "|", "^", "$": before = "|"
        default: break
        }
    }
    return depth == 0 && !isClass
}

// RFC 4122, section 3.

private func isUUID(_ text: Text) -> Bool {
    let parts = split(text, "-")
    return parts.map(\.count) == [8, 4, 4, 4, 12] && parts.allSatisfy { $0.allSatisfy(isHex) }
}
