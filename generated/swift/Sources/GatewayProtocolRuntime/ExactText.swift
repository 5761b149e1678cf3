// Text compared the way JSON compares it: code point by code point. Swift's own `==` also equates strings that merely
// look the same (`é` spelled in two ways), which would merge two members of an object into one.

/// Whether two strings have the same code points.
func sameText(_ a: String, _ b: String) -> Bool {
    let count = a.utf8.count
    guard count == b.utf8.count else { return false }
    let fast = a.utf8.withContiguousStorageIfAvailable { left in
        b.utf8.withContiguousStorageIfAvailable { right in
            count == 0 || sameBytes(left.baseAddress!, right.baseAddress!, count)
        }
    }
    return (fast ?? nil) ?? a.utf8.elementsEqual(b.utf8)
}

/// A string that is compared code point by code point.
public struct ExactText: Sendable, Hashable {
    public let text: String

    public init(_ text: String) {
        self.text = text
    }

    public static func == (a: Self, b: Self) -> Bool {
        sameText(a.text, b.text)
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(text)
    }
}

/// Lets a `switch` compare names code point by code point.
public func ~= (pattern: StaticString, name: ExactText) -> Bool {
    var text = name.text
    return text.withUTF8 { bytes in
        bytes.elementsEqual(UnsafeBufferPointer(start: pattern.utf8Start, count: pattern.utf8CodeUnitCount))
    }
}
