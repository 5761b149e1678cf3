// The handshake's parameters, and the text a device signs for them.

import Foundation

/// What is said when a connection opens.
struct Handshake {
    let configuration: ClientConfiguration
    /// The token sent: the one the device was given, otherwise the configured one.
    let token: String?

    /// How a device proves that it has its key.
    struct Proof {
        let signature: String
        /// Milliseconds since 1970.
        let signedAt: Int
        let nonce: String?
    }

    init(_ configuration: ClientConfiguration, storedToken: String?) {
        self.configuration = configuration
        token = storedToken ?? present(configuration.token)
    }

    static func role(_ configuration: ClientConfiguration) -> String {
        configuration.role ?? "operator"
    }

    /// Parts of the text to sign, with their names; the token and what is said about time come behind them.
    var signedParts: [(name: String, part: String)] {
        [
            ("device.id", configuration.device?.id ?? ""),
            ("client.id", configuration.client["id"]?.string ?? ""),
            ("client.mode", configuration.client["mode"]?.string ?? ""),
            ("role", Self.role(configuration)),
            ("scopes", (configuration.scopes ?? []).joined(separator: ",")),
        ]
    }

    /// The text a device signs.
    func payload(signedAt: Int, nonce: String?) -> String {
        let parts = [nonce == nil ? "v1" : "v2"] + signedParts.map(\.part) + [String(signedAt), token ?? ""]
        return (parts + (nonce.map { [$0] } ?? [])).joined(separator: "|")
    }

    /// The parameters, members in the order of the specification.
    func params(_ proof: Proof?) -> JSONObject {
        var params = JSONObject()
        func texts(_ texts: [String]?) -> JSONValue? { texts.map { .array($0.map(JSONValue.string)) } }
        func text(_ text: String?) -> JSONValue? { text.map(JSONValue.string) }
        params["minProtocol"] = .number(JSONNumber(configuration.minProtocol))
        params["maxProtocol"] = .number(JSONNumber(configuration.maxProtocol))
        params["client"] = configuration.client
        params["caps"] = texts(configuration.caps)
        params["commands"] = texts(configuration.commands)
        params["permissions"] = configuration.permissions.map { permissions in
            var object = JSONObject()
            for (name, granted) in permissions.sorted(by: { $0.key < $1.key }) { object[name] = .bool(granted) }
            return .object(object)
        }
        params["pathEnv"] = text(configuration.pathEnv)
        params["role"] = text(configuration.role)
        params["scopes"] = texts(configuration.scopes)
        params["device"] = device(proof)
        params["auth"] = auth
        params["locale"] = text(configuration.locale)
        params["userAgent"] = text(configuration.userAgent)
        return params
    }

    private var auth: JSONValue? {
        var auth = JSONObject()
        auth["token"] = token.map(JSONValue.string)
        auth["password"] = present(configuration.password).map(JSONValue.string)
        return auth.isEmpty ? nil : .object(auth)
    }

    private func device(_ proof: Proof?) -> JSONValue? {
        guard let identity = configuration.device, let proof else { return nil }
        var device: JSONObject = [
            "id": .string(identity.id), "publicKey": .string(identity.publicKey), "signature": .string(proof.signature),
            "signedAt": .number(JSONNumber(proof.signedAt)),
        ]
        device["nonce"] = proof.nonce.map(JSONValue.string)
        return .object(device)
    }
}

/// An empty text counts as absent.
func present(_ text: String?) -> String? {
    text?.isEmpty == true ? nil : text
}
