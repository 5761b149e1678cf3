// What a message means.

import Foundation

extension ClientMachine {
    mutating func receive(_ data: Data) {
        switch phase {
        case .challenged:
            if let frame = frame(data), let challenge = configuration.version.connection.challenge, isEvent(frame, challenge) {
                challenged(frame)
            }
        case .greeting:
            if let frame = frame(data), isResponse(frame), frame["id"]?.string == Self.handshakeId { greeting(frame) }
        case .connected(var session):
            session.lastMessage = now
            phase = .connected(session)
            message(data)
        case .idle, .loading, .opening, .signing, .waiting, .stopped: break
        }
    }

    // MARK: - Before the hello

    /// A valid frame.
    private func frame(_ data: Data) -> JSONValue? {
        guard let json = try? JSONValue(jsonData: data), configuration.version.frame.accepts(json) else { return nil }
        return json
    }

    private func isEvent(_ frame: JSONValue, _ name: String) -> Bool {
        frame["type"]?.string == "event" && frame["event"]?.string.map { sameText($0, name) } == true
    }

    private func isResponse(_ frame: JSONValue) -> Bool {
        frame["type"]?.string == "res"
    }

    private mutating func challenged(_ frame: JSONValue) {
        guard let nonce = frame["payload"]?["nonce"]?.string, !nonce.isEmpty, !nonce.utf8.contains(UInt8(ascii: "|")) else {
            return
        }
        answer(nonce: nonce)
    }

    private mutating func greeting(_ frame: JSONValue) {
        guard frame["ok"]?.bool == true else { return refused(ServerError(frame["error"])) }
        let hello: ClientPayload
        do {
            guard let method = configuration.version.method(ExactText(configuration.version.connection.handshake)) else { return }
            hello = try method.result.decodeKnown(frame["payload"] ?? .null)
        } catch {
            return abandon(.invalid("\(error)"), code: 1002, reason: "protocol error")
        }
        let version = hello.json["protocol"]
        guard let number = version?.int, configuration.minProtocol...configuration.maxProtocol ~= number else {
            let text = "protocol \(version ?? .null) was not offered"
            return abandon(.invalid(text), code: 1002, reason: "protocol error")
        }
        greeted(hello)
    }

    // MARK: - Connected

    private mutating func message(_ data: Data) {
        let frame: JSONValue
        do {
            frame = try JSONValue(jsonData: data)
        } catch let error as Invalid where !error.isSyntax {
            return say(.invalid(text: error.conciseDescription, frame: nil))
        } catch {
            return say(.invalid(text: "not JSON", frame: nil))
        }
        let type = frame["type"]?.string
        if let type, !["req", "res", "event"].contains(type) { return say(.unknown(frame)) }
        guard configuration.version.frame.accepts(frame) else {
            let text = Invalid(configuration.version.frame.concise(in: frame)).description
            return say(.invalid(text: text, frame: frame))
        }
        switch type {
        case "res": response(frame)
        case "event": event(frame)
        default: say(.unknown(frame))
        }
    }

    private mutating func response(_ frame: JSONValue) {
        guard let id = frame["id"]?.string, var call = pending[id] else { return }
        guard frame["ok"]?.bool == true else {
            pending[id] = nil
            return say(.failure(id: id, .error(ServerError(frame["error"]), payload: frame["payload"])))
        }
        let json = frame["payload"] ?? .null
        if !call.acknowledged, let ack = call.method.ack, let payload = acknowledgement(json, ack, call.method.result) {
            call.acknowledged = true
            pending[id] = call
            return say(.ack(id: id, payload))
        }
        pending[id] = nil
        do {
            say(.result(id: id, try call.method.result.decodeKnown(json)))
        } catch {
            say(.failure(id: id, .invalid("\(error)")))
        }
    }

    /// The payload as an acknowledgement. One that says more than that, and is just what the result is, is the result.
    private func acknowledgement(_ json: JSONValue, _ ack: PayloadType, _ result: PayloadType) -> ClientPayload? {
        if let payload = try? ack.decode(json) { return payload }
        return (try? result.decode(json)) == nil ? try? ack.decodeKnown(json) : nil
    }

    private mutating func event(_ frame: JSONValue) {
        guard let name = frame["event"]?.string else { return }
        sequence(frame["seq"]?.int)
        if let challenge = configuration.version.connection.challenge, sameText(name, challenge) { return }
        guard let type = configuration.version.event(ExactText(name)) else { return say(.unknown(frame)) }
        let payload: ClientPayload
        do {
            payload = try type.decodeKnown(frame["payload"] ?? .null)
        } catch {
            return say(.invalid(text: "\(error)", frame: frame))
        }
        if let shutdown = configuration.version.connection.shutdown, sameText(name, shutdown), case .connected(var session) = phase {
            session.restartMs = payload.json["restartExpectedMs"]?.int ?? 0
            phase = .connected(session)
        }
        say(.event(ClientEvent(name: name, payload: payload, frame: frame)))
    }

    private mutating func sequence(_ seq: Int?) {
        // Behind one that is too large to count with, no hole would be seen any more.
        guard let seq, seq < 1 << 53, case .connected(var session) = phase else { return }
        // The largest so far; what is larger by one follows it, and nothing here can overflow.
        if let last = session.lastSeq, seq > last, seq - 1 != last { say(.gap(expected: last + 1, received: seq)) }
        session.lastSeq = max(session.lastSeq ?? seq, seq)
        phase = .connected(session)
    }
}
