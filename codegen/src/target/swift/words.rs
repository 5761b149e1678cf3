//! Words with a meaning in Swift, and names that generated types leave alone.

/// Words that are, or may be taken for, part of the language. In backticks they are names like any other.
const KEYWORDS: &str = "\
    Any Protocol Self Type actor any as associatedtype async await borrowing break case catch \
    class consume consuming continue copy default defer deinit didSet discard do dynamic each \
    else enum extension fallthrough false fileprivate final for func get guard if import in \
    indirect infix init inout internal is isolated lazy let macro mutating nil nonisolated \
    nonmutating open operator optional override package postfix precedencegroup prefix private \
    protocol public repeat required rethrows return sending set some static struct subscript \
    super switch then throw throws true try typealias unowned var weak where while willSet yield";

/// Names of types that a generated type must not hide: the language's own, the standard library's that everybody uses,
/// the runtime's, those of the tables beside the types and of the package's own tests.
const TYPES: &str = "\
    Actor Any AnyObject Array Bool CaseIterable Character Clock Codable Collection Comparable \
    Data Date Decimal Decodable Decoder Dictionary Double Duration Encodable Encoder Equatable \
    Error ExactText FileManager Float Foundation Hashable Hasher Identifiable Indirect Int Int64 \
    Invalid JSONChoice JSONDecoder JSONNull JSONNumber JSONObject JSONReader JSONToken JSONValue \
    JSONWritable JSONWriter MainActor Maybe Never NotANumber Optional ProcessInfo Protocol \
    ProtocolAnswer ProtocolCall ProtocolConnection ProtocolDelivery ProtocolEffect ProtocolEvent \
    ProtocolMethod ProtocolNotice ProtocolRepeats ProtocolRole Range RawRepresentable Rejected Result Rules SchemaRule SchemaType Self \
    Sendable Sequence Set StaticString String Substring Swift Task Type UInt8 URL UUID \
    UnknownDefinition Violation Void XCTSkip XCTest XCTestCase";

/// The client's own, in packages that have one.
const CLIENT_TYPES: &str = "\
    Client ClientConfiguration ClientDevice ClientError ClientEvent ClientEvents ClientMachine \
    ClientNews ClientNewsStream ClientPayload ClientRun ClientSocket ClientSocketClosed \
    ClientState ClientStates ClientToken ClientTokenStore ClientTransport PayloadType \
    ProtocolVersion ServerError SocketTransport StandardTransport URLSessionTransport";

/// Whether a name has to stand in backticks.
pub(in crate::target) fn is_keyword(name: &str) -> bool {
    KEYWORDS.split_ascii_whitespace().any(|word| word == name)
}

/// Whether a type must not have this name.
pub(super) fn is_taken(name: &str) -> bool {
    is_keyword(name) || TYPES.split_ascii_whitespace().any(|word| word == name)
}

/// Whether a type beside a client must not have this name.
pub(super) fn is_client(name: &str) -> bool {
    CLIENT_TYPES
        .split_ascii_whitespace()
        .any(|word| word == name)
}
