// Values a plain optional cannot hold: three states, and members that contain their own type.

/// A member that may be absent, `null`, or there.
public enum Maybe<Wrapped> {
    /// The key is not there.
    case absent
    /// The key is there and says `null`.
    case null
    /// The key is there and has a value.
    case value(Wrapped)

    /// The value, if there is one.
    @inlinable public var value: Wrapped? {
        if case .value(let wrapped) = self { wrapped } else { nil }
    }

    /// The same state with another value.
    @inlinable public func map<T>(_ transform: (Wrapped) throws -> T) rethrows -> Maybe<T> {
        switch self {
        case .absent: .absent
        case .null: .null
        case .value(let wrapped): .value(try transform(wrapped))
        }
    }
}

extension Maybe: Sendable where Wrapped: Sendable {}
extension Maybe: Equatable where Wrapped: Equatable {}
extension Maybe: Hashable where Wrapped: Hashable {}

extension Maybe: ExpressibleByNilLiteral {
    /// `nil` leaves the key out. To say `null`, write `.null`.
    @inlinable public init(nilLiteral: ()) {
        self = .absent
    }
}

/// `null` and nothing else.
public struct JSONNull: Sendable, Hashable {
    @inlinable public init() {}
}

/// Stores a member out of line, so that a struct can contain its own type. Behaves like the value itself.
@propertyWrapper
public struct Indirect<Value: Sendable>: Sendable {
    @usableFromInline final class Box: Sendable {
        @usableFromInline let value: Value

        @usableFromInline init(_ value: Value) {
            self.value = value
        }
    }

    @usableFromInline var box: Box

    @inlinable public init(wrappedValue: Value) {
        box = Box(wrappedValue)
    }

    @inlinable public var wrappedValue: Value {
        get { box.value }
        set { box = Box(newValue) }
    }
}

extension Indirect: Equatable where Value: Equatable {
    public static func == (a: Self, b: Self) -> Bool {
        a.box === b.box || a.wrappedValue == b.wrappedValue
    }
}

extension Indirect: Hashable where Value: Hashable {
    public func hash(into hasher: inout Hasher) {
        hasher.combine(wrappedValue)
    }
}
