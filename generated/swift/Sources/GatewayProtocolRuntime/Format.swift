// The formats of draft-07, for documents generated with formats asserted. Names not listed here accept everything.

/// Whether a text has a format.
func isFormat(_ name: String, _ text: String) -> Bool {
    let bytes = Array(text.utf8)
    switch name {
    case "date": return isDate(bytes[...])
    case "time": return isTime(bytes[...])
    case "date-time": return isDateTime(bytes)
    case "email", "idn-email": return isEmail(bytes, ascii: name == "email")
    case "hostname": return isHostname(bytes[...])
    case "ipv4": return isIPv4(bytes[...])
    case "ipv6": return isIPv6(bytes)
    case "uri": return isURI(bytes, absolute: true, ascii: true)
    case "uri-reference": return isURI(bytes, absolute: false, ascii: true)
    case "iri": return isURI(bytes, absolute: true, ascii: false)
    case "iri-reference": return isURI(bytes, absolute: false, ascii: false)
    case "uri-template": return isTemplate(bytes)
    case "json-pointer": return isPointer(bytes[...])
    case "relative-json-pointer": return isRelativePointer(bytes)
    case "uuid": return isUUID(bytes)
    default: return true
    }
}

private typealias Bytes = ArraySlice<UInt8>

private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

private func isHex(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
}

private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
}

private func split(_ bytes: Bytes, _ separator: Character) -> [Bytes] {
    bytes.split(separator: separator.asciiValue!, omittingEmptySubsequences: false)
}

/// The value of exactly this many digits.
private func number(_ bytes: Bytes, digits: Int) -> Int? {
    guard bytes.count == digits, bytes.allSatisfy(isDigit) else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
}

// RFC 3339, section 5.6.

private func isDate(_ bytes: Bytes) -> Bool {
    let parts = split(bytes, "-")
    guard parts.count == 3, let year = number(parts[0], digits: 4), let month = number(parts[1], digits: 2),
        let day = number(parts[2], digits: 2), (1...12).contains(month)
    else { return false }
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    return (1...days).contains(day)
}

private func isTime(_ bytes: Bytes) -> Bool {
    guard bytes.count >= 9, let hour = number(bytes.prefix(2), digits: 2), hour < 24,
        bytes[bytes.startIndex + 2] == UInt8(ascii: ":"), bytes[bytes.startIndex + 5] == UInt8(ascii: ":"),
        let minute = number(bytes.dropFirst(3).prefix(2), digits: 2), minute < 60,
        let second = number(bytes.dropFirst(6).prefix(2), digits: 2), second <= 60
    else { return false }
    var zone = bytes.dropFirst(8)
    if zone.first == UInt8(ascii: ".") {
        let fraction = zone.dropFirst().prefix(while: isDigit)
        guard !fraction.isEmpty else { return false }
        zone = zone.dropFirst(1 + fraction.count)
    }
    var offset = 0
    if !(zone.count == 1 && zone.first! | 0x20 == UInt8(ascii: "z")) {
        guard zone.count == 6, let sign = zone.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
            zone[zone.startIndex + 3] == UInt8(ascii: ":"),
            let hours = number(zone.dropFirst().prefix(2), digits: 2), hours < 24,
            let minutes = number(zone.suffix(2), digits: 2), minutes < 60
        else { return false }
        offset = (hours * 60 + minutes) * (sign == UInt8(ascii: "+") ? 1 : -1)
    }
    // A leap second is the last second of a day in UTC.
    return second < 60 || (hour * 60 + minute - offset + 2880) % 1440 == 1439
}

private func isDateTime(_ bytes: [UInt8]) -> Bool {
    bytes.count > 11 && bytes[10] | 0x20 == UInt8(ascii: "t") && isDate(bytes[..<10]) && isTime(bytes[11...])
}

// RFC 5321, section 4.1.2; RFC 1123, section 2.1.

private func isEmail(_ bytes: [UInt8], ascii: Bool) -> Bool {
    guard let at = bytes.lastIndex(of: UInt8(ascii: "@")), at > 0, !ascii || bytes.allSatisfy({ $0 < 0x80 }) else { return false }
    let local = bytes[..<at]
    let domain = bytes[(at + 1)...]
    let symbols = Array("!#$%&'*+-/=?^_`{|}~".utf8)
    let quoted = local.count >= 2 && local.first == UInt8(ascii: "\"") && local.last == UInt8(ascii: "\"")
    let dotted = split(local, ".").allSatisfy { atom in
        !atom.isEmpty && atom.allSatisfy { isLetter($0) || isDigit($0) || symbols.contains($0) || $0 >= 0x80 }
    }
    guard quoted || dotted else { return false }
    if domain.first == UInt8(ascii: "["), domain.last == UInt8(ascii: "]") {
        let address = domain.dropFirst().dropLast()
        if address.starts(with: "IPv6:".utf8) { return isIPv6(Array(address.dropFirst(5))) }
        return isIPv4(address)
    }
    return ascii ? isHostname(domain) : !domain.isEmpty
}

private func isHostname(_ bytes: Bytes) -> Bool {
    let hyphen = UInt8(ascii: "-")
    return bytes.count <= 253 && split(bytes, ".").allSatisfy { label in
        (1...63).contains(label.count) && label.first != hyphen && label.last != hyphen
            && label.allSatisfy { isLetter($0) || isDigit($0) || $0 == hyphen }
    }
}

private func isIPv4(_ bytes: Bytes) -> Bool {
    let parts = split(bytes, ".")
    return parts.count == 4 && parts.allSatisfy { part in
        guard let value = number(part, digits: part.count), (1...3).contains(part.count) else { return false }
        return value <= 255 && (part.count == 1 || part.first != UInt8(ascii: "0"))
    }
}

// RFC 4291, section 2.2.

private func isIPv6(_ bytes: [UInt8]) -> Bool {
    let colon = UInt8(ascii: ":")
    var groups = split(bytes[...], ":")
    guard groups.count >= 3, groups.count <= 9 else { return false }
    var count = 0
    if let last = groups.last, last.contains(UInt8(ascii: ".")) {
        guard isIPv4(last) else { return false }
        groups.removeLast()
        count = 2
    }
    let gaps = zip(bytes, bytes.dropFirst()).filter { $0 == colon && $1 == colon }.count
    guard gaps <= 1, bytes.first != colon || bytes[1] == colon else { return false }
    guard bytes.last != colon || bytes[bytes.count - 2] == colon else { return false }
    for group in groups where !group.isEmpty {
        guard group.count <= 4, group.allSatisfy(isHex) else { return false }
        count += 1
    }
    return gaps == 1 ? count <= 7 : count == 8
}

// RFC 3986; RFC 3987 for the ones that are not ASCII.

private func isURI(_ bytes: [UInt8], absolute: Bool, ascii: Bool) -> Bool {
    let banned = Array("\"<>\\^`{|}".utf8)
    for (at, byte) in bytes.enumerated() {
        if byte <= 0x20 || byte == 0x7F || banned.contains(byte) || (ascii && byte >= 0x80) { return false }
        if byte == UInt8(ascii: "%"), !(at + 2 < bytes.count && isHex(bytes[at + 1]) && isHex(bytes[at + 2])) { return false }
    }
    let path = bytes.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    if bytes.filter({ $0 == UInt8(ascii: "#") }).count > 1 { return false }
    let first = path.prefix { $0 != UInt8(ascii: "/") }
    var rest = path
    if let colon = first.firstIndex(of: UInt8(ascii: ":")) {
        let scheme = bytes[..<colon]
        guard let letter = scheme.first, isLetter(letter),
            scheme.allSatisfy({ isLetter($0) || isDigit($0) || [0x2B, 0x2D, 0x2E].contains($0) })
        else { return false }
        rest = path[(colon + 1)...]
    } else if absolute {
        return false
    }
    guard rest.starts(with: "//".utf8) else { return !rest.contains { $0 == 0x5B || $0 == 0x5D } }
    return isAuthority(rest.dropFirst(2).prefix { $0 != UInt8(ascii: "/") })
}

private func isAuthority(_ bytes: Bytes) -> Bool {
    var host = bytes
    if let at = bytes.lastIndex(of: UInt8(ascii: "@")) {
        guard !bytes[..<at].contains(where: { $0 == 0x5B || $0 == 0x5D || $0 == 0x40 }) else { return false }
        host = bytes[(at + 1)...]
    }
    if host.first == UInt8(ascii: "[") {
        guard let close = host.firstIndex(of: UInt8(ascii: "]")) else { return false }
        let address = Array(host[host.index(after: host.startIndex)..<close])
        guard isIPv6(address) || address.first.map({ $0 | 0x20 }) == UInt8(ascii: "v") else { return false }
        let port = host[(close + 1)...]
        return port.isEmpty || (port.first == UInt8(ascii: ":") && port.dropFirst().allSatisfy(isDigit))
    }
    let parts = split(host, ":")
    return parts.count <= 2 && !host.contains { $0 == 0x5B || $0 == 0x5D } && (parts.count == 1 || parts[1].allSatisfy(isDigit))
}

// RFC 6570: braces in pairs, never nested.

private func isTemplate(_ bytes: [UInt8]) -> Bool {
    var open = false
    for byte in bytes {
        if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") {
            if (byte == UInt8(ascii: "{")) == open { return false }
            open.toggle()
        }
    }
    return !open
}

// RFC 6901; draft-handrews-relative-json-pointer-01.

private func isPointer(_ bytes: Bytes) -> Bool {
    guard bytes.isEmpty || bytes.first == UInt8(ascii: "/") else { return false }
    return bytes.indices.allSatisfy { at in
        guard bytes[at] == UInt8(ascii: "~") else { return true }
        return at + 1 < bytes.endIndex && (bytes[at + 1] == UInt8(ascii: "0") || bytes[at + 1] == UInt8(ascii: "1"))
    }
}

private func isRelativePointer(_ bytes: [UInt8]) -> Bool {
    let digits = bytes.prefix(while: isDigit)
    guard !digits.isEmpty, digits.count == 1 || digits.first != UInt8(ascii: "0") else { return false }
    let rest = bytes[digits.endIndex...]
    return rest.elementsEqual("#".utf8) || isPointer(rest)
}

private func isUUID(_ bytes: [UInt8]) -> Bool {
    let parts = split(bytes[...], "-")
    return parts.map(\.count) == [8, 4, 4, 4, 12] && parts.allSatisfy { $0.allSatisfy(isHex) }
}
