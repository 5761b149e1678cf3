// JSON values inside other people's encoders and decoders.

import Foundation

/// A member name that may be anything.
private struct AnyKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) {
        self.stringValue = stringValue
    }

    init?(intValue: Int) {
        nil
    }
}

extension JSONValue: Codable {
    public init(from decoder: any Decoder) throws {
        if let members = try? decoder.container(keyedBy: AnyKey.self) {
            var object = JSONObject()
            for key in members.allKeys {
                object[key.stringValue] = try members.decode(JSONValue.self, forKey: key)
            }
            self = .object(object)
        } else if var items = try? decoder.unkeyedContainer() {
            var array: [JSONValue] = []
            while !items.isAtEnd { array.append(try items.decode(JSONValue.self)) }
            self = .array(array)
        } else {
            self = try Self.scalar(decoder.singleValueContainer())
        }
    }

    private static func scalar(_ value: any SingleValueDecodingContainer) throws -> JSONValue {
        if value.decodeNil() { return .null }
        if let bool = try? value.decode(Bool.self) { return .bool(bool) }
        if let integer = try? value.decode(Int64.self) { return .number(JSONNumber(integer)) }
        if let double = try? value.decode(Double.self), let number = JSONNumber(double) {
            // A decimal keeps digits that a double drops; but its range is smaller.
            if let decimal = try? value.decode(Decimal.self), let exact = JSONNumber(text: decimal.description),
                exact.double == double
            {
                return .number(exact)
            }
            return .number(number)
        }
        return .string(try value.decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .object(let object):
            var members = encoder.container(keyedBy: AnyKey.self)
            for member in object { try members.encode(member.value, forKey: AnyKey(stringValue: member.key)) }
        case .array(let array):
            var items = encoder.unkeyedContainer()
            for item in array { try items.encode(item) }
        case .null:
            var value = encoder.singleValueContainer()
            try value.encodeNil()
        case .bool(let bool):
            var value = encoder.singleValueContainer()
            try value.encode(bool)
        case .string(let string):
            var value = encoder.singleValueContainer()
            try value.encode(string)
        case .number(let number):
            var value = encoder.singleValueContainer()
            switch number.storage {
            case .integer(let integer): try value.encode(integer)
            case .double(let double): try value.encode(double)
            case .decimal(let decimal):
                if let exact = Decimal(string: decimal.text) { try value.encode(exact) } else { try value.encode(decimal.double) }
            }
        }
    }
}
