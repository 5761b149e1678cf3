// Generated. Do not edit: change the document and generate again.

@_exported import sampleRuntime

/// - Warning: deprecated: use `Profile`
public struct Old: SchemaType {
    public var id: String? = nil

    public init(
        id: String? = nil
    ) {
        self.id = id
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "id": try reader.member(&self.id) { try $0.string() }
            default: throw reader.refused()
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("id", self.id)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("Old") }
}

/// Who someone is.
public struct Profile: SchemaType {
    /// Always `"profile"`.
    public var kind: String { "profile" }
    /// Never changes.
    public var id: String
    /// `null` when there is none.
    public var nickname: String?
    public var bio: String? = nil
    /// Absent: keep. `null`: clear.
    public var avatarUrl: Maybe<String> = nil
    @available(*, deprecated, message: "nobody has one") public var fax: String? { get { _fax } set { _fax = newValue } }
    private var _fax: String? = nil
    /// Whatever the application needs.
    public var extra: JSONValue? = nil

    public init(
        id: String
        , nickname: String?
        , bio: String? = nil
        , avatarUrl: Maybe<String> = nil
        , fax: String? = nil
        , extra: JSONValue? = nil
    ) {
        self.id = id
        self.nickname = nickname
        self.bio = bio
        self.avatarUrl = avatarUrl
        self._fax = fax
        self.extra = extra
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var kind: Void?, id: String?, nickname: String??
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "kind": try reader.member(&kind) { try $0.constant("profile") }
            case "id": try reader.member(&id) { try $0.string(min: 1, max: 64) }
            case "nickname": try reader.member(&nickname) { try $0.nullable { try $0.string() } }
            case "bio": try reader.member(&self.bio) { try $0.string() }
            case "avatarUrl": try reader.member(&self.avatarUrl) { try $0.string() }
            case "fax": try reader.member(&self._fax) { try $0.string() }
            case "extra": try reader.member(&self.extra) { try $0.value() }
            default: throw reader.refused()
            }
        }
        guard kind != nil, let id, let nickname else { throw reader.refused() }
        self.id = id
        self.nickname = nickname
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("kind", self.kind)
        writer.member("id", self.id)
        writer.member("nickname", self.nickname)
        writer.optional("bio", self.bio)
        writer.optional("avatarUrl", self.avatarUrl)
        writer.optional("fax", self._fax)
        writer.optional("extra", self.extra)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("Profile") }
}
