// Objects as JSON has them: members in the order in which they were written, found by name.

/// The members of a JSON object. Keeps their order; two objects are equal when they have equal members in any order.
public struct JSONObject: Sendable {
    /// A member of an object.
    public struct Member: Sendable {
        public let key: String
        public var value: JSONValue
    }

    /// The members, in order. No key stands there twice.
    public private(set) var members: [Member]
    /// Where each key stands; only for objects large enough to be worth it.
    private var index: [ExactText: Int]?

    private static let indexed = 16

    public init() {
        members = []
        index = nil
    }

    public var keys: [String] { members.map(\.key) }

    /// The value of a member; `nil` removes it.
    public subscript(key: String) -> JSONValue? {
        get { find(key).map { members[$0].value } }
        set {
            switch (find(key), newValue) {
            case (let at?, let value?): members[at].value = value
            case (nil, let value?): append(key, value)
            case (let at?, nil):
                members.remove(at: at)
                reindex()
            case (nil, nil): break
            }
        }
    }

    func find(_ key: String) -> Int? {
        if let index { return index[ExactText(key)] }
        return members.firstIndex { sameText($0.key, key) }
    }

    /// Appends a member; the caller knows that the key is new.
    mutating func append(_ key: String, _ value: JSONValue) {
        members.append(Member(key: key, value: value))
        if index != nil {
            index![ExactText(key)] = members.count - 1
        } else if members.count == Self.indexed {
            reindex()
        }
    }

    private mutating func reindex() {
        guard members.count >= Self.indexed else { return index = nil }
        index = Dictionary(uniqueKeysWithValues: members.enumerated().map { (ExactText($0.element.key), $0.offset) })
    }
}

extension JSONObject: RandomAccessCollection {
    public var startIndex: Int { members.startIndex }
    public var endIndex: Int { members.endIndex }

    public subscript(position: Int) -> Member { members[position] }
}

extension JSONObject: Hashable {
    public static func == (a: Self, b: Self) -> Bool {
        a.count == b.count && a.members.allSatisfy { member in
            guard let at = b.find(member.key) else { return false }
            return member.value == b.members[at].value
        }
    }

    public func hash(into hasher: inout Hasher) {
        // Order must not matter, so each member is hashed alone and the results are combined by a sum.
        var sum = 0
        for member in members {
            var own = Hasher()
            own.combine(member.key)
            own.combine(member.value)
            sum &+= own.finalize()
        }
        hasher.combine(sum)
    }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self.init()
        for (key, value) in elements { self[key] = value }
    }
}
